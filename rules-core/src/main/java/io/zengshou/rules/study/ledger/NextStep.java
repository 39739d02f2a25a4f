package io.zengshou.rules.study.ledger;

import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.text.Text;
import java.util.List;

/** What somebody must do next about an applicant (下一步). Nothing here grants anything. */
public sealed interface NextStep {

  /** Who must do it, in the order of the plan; empty where the plan names nobody. */
  List<Text> departments();

  /** What has to do with one measure, and is for the measure's departments. */
  sealed interface OfMeasure extends NextStep {

    Measure measure();

    /** Paths of the persons it is about; empty: the applicant as a whole. */
    default List<String> persons() {
      return List.of();
    }

    @Override
    default List<Text> departments() {
      return measure().departments();
    }
  }

  /**
   * A flag is raised and must be looked into.
   *
   * @param measure the flag
   * @param persons paths of those it is about; empty: the applicant as a whole
   */
  record FollowUp(Measure measure, List<String> persons) implements OfMeasure {
    public FollowUp {
      persons = List.copyOf(persons);
    }
  }

  /**
   * A guarantee may be due: civil affairs decides (二(三)), nothing is granted by the screening.
   *
   * @param measure the guarantee
   * @param persons paths of those it is about; empty: the applicant as a whole
   */
  record Screen(Measure measure, List<String> persons) implements OfMeasure {
    public Screen {
      persons = List.copyOf(persons);
    }
  }

  /**
   * Money is due that was not paid yet, as far as payments are recorded.
   *
   * @param measure cash to a household, or money to an institution
   * @param open the amount less what is recorded as paid under the measure, in yuan, above 0
   */
  record Pay(Measure measure, Money open) implements OfMeasure {}

  /**
   * A service applies: the applicant is referred to its departments.
   *
   * @param measure the service
   * @param persons paths of those it is for; empty: the applicant as a whole
   */
  record Refer(Measure measure, List<String> persons) implements OfMeasure {
    public Refer {
      persons = List.copyOf(persons);
    }
  }

  /**
   * A point of the plan must be settled before it can be said whether a measure applies.
   *
   * @param measure the measure that waits for it
   * @param points the points, in the words of the rules; at least one
   */
  record Settle(Measure measure, List<Note> points) implements OfMeasure {
    public Settle {
      points = List.copyOf(points);
    }
  }

  /**
   * A fact is missing and must be asked for.
   *
   * @param question the fact, and what hangs on it
   */
  record Ask(Question question) implements NextStep {

    /** The plan does not say who asks. */
    @Override
    public List<Text> departments() {
      return List.of();
    }
  }
}
