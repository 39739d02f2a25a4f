package io.zengshou.rules;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.Sensitivity.Alternative;
import io.zengshou.rules.study.Sensitivity.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses again under each other choice of each switch. */
final class Sensitivities {

  private Sensitivities() {}

  static Sensitivity of(BenefitCalculator calculator, Applicant applicant) {
    Assessment chosen = calculator.assess(applicant);
    List<Alternative> alternatives = new ArrayList<>();
    for (Switch point : calculator.switches()) {
      Switch.Choice now = choice(point, chosen.readings().get(point.id()));
      for (Switch.Choice choice : point.choices()) {
        if (!choice.equals(now)) {
          Assessment other = calculator.reading(point.id(), choice.id()).assess(applicant);
          alternatives.add(alternative(point, now, choice, chosen, other));
        }
      }
    }
    return new Sensitivity(chosen, alternatives);
  }

  private static Switch.Choice choice(Switch point, @Nullable String id) {
    for (Switch.Choice choice : point.choices()) {
      if (choice.id().equals(id)) {
        return choice;
      }
    }
    throw new IllegalStateException("assessed under no choice of " + point.id() + ": " + id);
  }

  private static Alternative alternative(
      Switch point, Switch.Choice now, Switch.Choice choice, Assessment chosen, Assessment other) {
    return new Alternative(
        point.id(),
        point.reading(),
        point.title(),
        new Choice(now.id(), now.title()),
        new Choice(choice.id(), choice.title()),
        Sensitivity.changes(chosen, other),
        Sensitivity.changedIncome(chosen, other));
  }
}
