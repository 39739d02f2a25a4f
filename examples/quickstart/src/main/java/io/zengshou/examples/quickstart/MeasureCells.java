package io.zengshou.examples.quickstart;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import org.jspecify.annotations.Nullable;

/** The cells of a measure's row: title, status, amount or subjects, clause, department. */
final class MeasureCells {

  /** Amounts below a million end in one column. */
  private static final int AMOUNT = 10;

  private final Words words;

  MeasureCells(Words words) {
    this.words = words;
  }

  String[] of(Finding finding) {
    Measure measure = finding.measure();
    String what =
        finding.match(
            this::eligible,
            ineligible -> "",
            undetermined -> bounds(undetermined.least(), undetermined.most()),
            notInForce -> "");
    return new String[] {
      words.say(measure.title()), status(finding), what, clauses(measure), department(measure)
    };
  }

  private String status(Finding finding) {
    Kind kind = finding.measure().kind();
    if (finding.status() == Status.ELIGIBLE && kind == Kind.FLAG) {
      return words.say("跟进", "act");
    }
    if (finding.status() == Status.ELIGIBLE && kind == Kind.GUARANTEE) {
      return words.say("待审核", "screened");
    }
    return finding.status() == Status.UNDETERMINED
        ? words.say("待定", "open")
        : words.say(finding.status().label());
  }

  private String eligible(Finding.Eligible finding) {
    Money amount = finding.amount();
    if (amount == null) {
      return words.paths(finding.subjects());
    }
    String number = words.number(amount);
    int blanks = Math.max(0, AMOUNT - TextTable.widthOf(number));
    return " ".repeat(blanks) + words.money(amount);
  }

  private String bounds(@Nullable Money least, @Nullable Money most) {
    if (least == null) {
      return "";
    }
    return most == null
        ? words.say("至少 " + words.money(least), words.money(least) + " or more")
        : words.say(
            words.number(least) + " 至 " + words.money(most),
            words.number(least) + " to " + words.money(most));
  }

  /** The clauses of the plan; where else a measure stands, its explanation says. */
  private String clauses(Measure measure) {
    return words.list(
        measure.clauses().stream()
            .filter(clause -> !clause.outsidePlan())
            .map(Clause::number)
            .toList());
  }

  private String department(Measure measure) {
    if (measure.departments().isEmpty()) {
      return "";
    }
    Text first = measure.departments().get(0);
    // They are all of the county; in English the word takes a column that the table needs.
    String name = words.say(first.zh(), first.en().replaceFirst("^County ", ""));
    return measure.departments().size() == 1 ? name : name + words.say("等", " et al.");
  }
}
