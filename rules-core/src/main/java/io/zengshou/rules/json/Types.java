package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.text.Text;

/** The types that several objects of the contract use. */
final class Types {

  static final Type<String> REQUIRED_ID = new WordsType("requiredId");
  static final Type<String> ID = new WordsType("id");
  static final Type<String> WORDS = new WordsType("words");
  static final Type<Boolean> YES_NO = new YesNo();
  static final Day DAY = new Day();

  static final Whole PERSONS = new Whole("persons", 1, Limits.PERSONS);
  static final Whole AGE = new Whole("age", 0, Limits.AGE);
  static final Whole GRADE = new Whole("disabilityGrade", 1, 4);
  static final Whole UNITS = new Whole("units", 1, Limits.UNITS);

  /** Money that is not negative. The record refuses what is, as it can say why. */
  static final Decimal<Money> MONEY = money("money", "0.00");

  /** Money that may be negative. */
  static final Decimal<Money> SIGNED_MONEY = money("signedMoney", "-" + Limits.MONEY);

  static final Decimal<Sheets> SHEETS =
      new Decimal<>(
          "sheets",
          2,
          10,
          false,
          "0",
          Limits.SHEETS.number(),
          new Text("张数,如 \"1.5\"", "a number of sheets such as \"1.5\""),
          Sheets::of,
          Sheets::number);

  /** The number of a weight, in the unit that stands beside it. */
  static final Decimal<String> WEIGHT =
      new Decimal<>(
          "weight",
          3,
          10,
          false,
          "0",
          Limits.WEIGHT.number(),
          new Text("重量,如 \"120.5\"", "a weight such as \"120.5\""),
          plain -> plain,
          plain -> plain);

  private Types() {}

  private static Decimal<Money> money(String name, String least) {
    return new Decimal<>(
        name,
        2,
        13,
        true,
        least,
        Limits.MONEY.toString(),
        new Text("金额(元),如 \"1234.50\"", "an amount in yuan such as \"1234.50\""),
        Money::yuan,
        Money::number);
  }
}
