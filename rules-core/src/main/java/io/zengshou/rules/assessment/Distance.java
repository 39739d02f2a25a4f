package io.zengshou.rules.assessment;

import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/**
 * How far a value is from one that is sufficient: the least change that would do, in the smallest
 * unit of its kind. What must be more than 0 and is 0 lacks 0.01 yuan.
 */
public sealed interface Distance {

  /** Whether the value would have to be greater; otherwise it would have to be less. */
  boolean rising();

  /** How much, without a sign, as JSON writes it. */
  String number();

  /** The fixed id of the unit of {@link #number}. */
  String unit();

  /** Money, a weight or sheets. */
  record Amount(Quantity by, boolean rising) implements Distance {

    @Override
    public String number() {
      return by.number();
    }

    @Override
    public String unit() {
      return by.unit();
    }
  }

  /**
   * An amount per person.
   *
   * @param by the exact amount; its total is what all persons together lack, in whole fen
   */
  record PerPerson(PerCapita by, boolean rising) implements Distance {

    /** In yuan, rounded up to the fen: with less it would not do. */
    @Override
    public String number() {
      return by.roundedUp().number();
    }

    @Override
    public String unit() {
      return "yuan/person";
    }
  }

  /**
   * A share: the difference of two percentages.
   *
   * @param by the exact difference; rounded up to four decimals of a percent where it needs more
   *     than two longs
   */
  record Share(Rate by, boolean rising) implements Distance {

    /** In percentage points, rounded up to four decimals: with less it would not do. */
    @Override
    public String number() {
      String percent = by.roundedUp().toString();
      return percent.substring(0, percent.length() - 1);
    }

    @Override
    public String unit() {
      return "%";
    }
  }

  /** Whole things: years of age, grades, persons, days. */
  record Count(long by, Unit of, boolean rising) implements Distance {

    @Override
    public String number() {
      return Long.toString(by);
    }

    @Override
    public String unit() {
      return of.id();
    }
  }

  /** What is counted. */
  enum Unit implements Term {
    YEAR("year", "岁", "years"),
    GRADE("grade", "级", "grades"),
    PERSON("person", "人", "persons"),
    DAY("day", "天", "days"),
    ONE("1", "", "");

    private final String id;
    private final Text label;

    Unit(String id, String zh, String en) {
      this.id = id;
      this.label = new Text(zh, en);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
