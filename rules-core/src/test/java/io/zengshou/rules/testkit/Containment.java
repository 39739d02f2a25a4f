package io.zengshou.rules.testkit;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what was said while facts were missing still stands when they are found out. */
public final class Containment {

  private final List<String> broken = new ArrayList<>();

  private Containment() {}

  /**
   * What was said and does not stand; empty where all of it does.
   *
   * @param open said while facts were missing
   * @param found said of the same applicant with the missing facts
   */
  public static List<String> broken(Assessment open, Assessment found) {
    Containment containment = new Containment();
    for (Finding finding : open.findings()) {
      containment.finding(finding, found.finding(finding.measure().id()));
    }
    containment.atLeast("total", open.total(), found.total());
    containment.atMost("totalMost", open.totalMost(), found.totalMost());
    containment.atLeast("guarantee", open.guarantee(), found.guarantee());
    containment.atMost("guaranteeMost", open.guaranteeMost(), found.guaranteeMost());
    if (open.income() != null && found.income() != null) {
      containment.income(open.income(), found.income());
    }
    return containment.broken;
  }

  private void finding(Finding open, Finding found) {
    String measure = open.measure().id();
    if (open.status() != Status.UNDETERMINED && open.status() != found.status()) {
      say(measure, open.status() + " became " + found.status());
    }
    if (!Bounds.of(open).contain(Bounds.of(found))) {
      say(measure, Bounds.of(open) + " does not hold " + Bounds.of(found));
    }
    if (open instanceof Finding.Eligible said && found instanceof Finding.Eligible so) {
      boolean all = said.missing().isEmpty();
      boolean stands =
          all ? so.subjects().equals(said.subjects()) : so.subjects().containsAll(said.subjects());
      if (!stands) {
        say(measure, "subjects " + said.subjects() + " became " + so.subjects());
      }
    }
  }

  private void income(IncomeStatement open, IncomeStatement found) {
    for (IncomeCategory category : IncomeCategory.values()) {
      Money before = Differences.of(open.before(), category);
      if (before != null && !before.equals(Differences.of(found.before(), category))) {
        say("before." + category.id(), before + " became another");
      }
      bounds(category.id(), open, found, income -> Differences.of(income, category));
    }
    bounds("total", open, found, Income::total);
  }

  private void bounds(
      String part,
      IncomeStatement open,
      IncomeStatement found,
      java.util.function.Function<Income, @Nullable Money> of) {
    Money least = of.apply(open.after());
    if (least != null) {
      atLeast("after." + part, least, of.apply(found.after()));
    }
    Money most = of.apply(open.most());
    if (most != null) {
      atMost("most." + part, most, of.apply(found.most()));
    }
  }

  private void atLeast(String what, Money least, @Nullable Money found) {
    if (found == null || found.compareTo(least) < 0) {
      say(what, "at least " + least + ", and it is " + found);
    }
  }

  /** No upper limit holds everything; nothing else holds what has none. */
  private void atMost(String what, @Nullable Money most, @Nullable Money found) {
    if (most != null && (found == null || found.compareTo(most) > 0)) {
      say(what, "at most " + most + ", and it is " + found);
    }
  }

  private void say(String what, String words) {
    broken.add(what + ": " + words);
  }
}
