package io.zengshou.rules.drl.pack;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.study.plan.Actions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A pack that was read, checked and loaded, ready to be run. Immutable.
 *
 * @param identity which pack, in which version
 * @param manifest what {@code pack.yaml} says
 * @param catalogue its measures
 * @param actions what households can do
 * @param rules its rules, by stage, file and line
 * @param models the executable form of the rules
 */
public record RulePack(
    PackIdentity identity,
    Manifest manifest,
    Catalogue catalogue,
    Actions actions,
    List<Rule> rules,
    Models models) {

  public RulePack {
    rules = List.copyOf(rules);
  }

  /** The rules that decide on a measure. */
  public List<Rule> rulesOf(Measure measure) {
    return rules.stream().filter(rule -> rule.measure().equals(measure)).toList();
  }

  /** The periods in which a measure is in force, in order. */
  public List<Validity> validityOf(Measure measure) {
    return rulesOf(measure).stream()
        .map(Rule::validity)
        .distinct()
        .sorted(Comparator.comparing(Validity::since))
        .toList();
  }

  /** All figures of all dates, in the catalogue's order. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      List<Parameter> own = new ArrayList<>();
      for (Rule rule : rulesOf(measure)) {
        for (Map.Entry<FigureName, Figure> figure : rule.figures().entrySet()) {
          own.add(
              new Parameter(
                  measure.id(), figure.getKey(), figure.getValue(), rule.validity(), rule.name()));
        }
      }
      own.sort(
          Comparator.comparing(Parameter::name)
              .thenComparing(parameter -> parameter.validity().since()));
      parameters.addAll(own);
    }
    return parameters;
  }
}
