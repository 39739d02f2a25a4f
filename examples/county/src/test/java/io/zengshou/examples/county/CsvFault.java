package io.zengshou.examples.county;

import io.zengshou.rules.applicant.Household;
import java.util.List;
import java.util.Map;

/** What clerks get wrong in a CSV file, one thing a household, and what they must be told of it. */
enum CsvFault {
  NOT_YES_OR_NO("households", "lifted", "maybe", "the value is of the wrong type"),
  EXPONENT("households", "operatingCosts", "1E999999999", "this is no number"),
  TOO_FEW("households", "registeredPersons", "0", "the value is out of range"),
  TOO_LONG_A_NUMBER("households", "registeredPersons", "9".repeat(5_000), "the number is too long"),
  NO_SUCH_LIST("households", "unknown", "wage", "no such value"),
  TOO_LONG("households", "village", "村".repeat(201), "the text is too long"),
  DAMAGED("households", "head", "王" + CsvFault.DAMAGE, "the text is not in this encoding"),
  AGE("members", "age", "五十", "the value is of the wrong type"),
  OLDER_THAN_ANYBODY("members", "age", "131", "the value is out of range"),
  NO_SUCH_WORD("members", "schooling", "在校", "no such value"),
  SEPARATORS("wages", "amount", "12,000", "this is no number"),
  DECIMALS("production", "receipts", "1.234", "too many decimals"),
  BELOW_ZERO("transfers", "amount", "-1", "the value is out of range"),
  NO_SUCH_KIND("transfers", "kind", "红包", "no such value"),
  NO_SUCH_DAY("payments", "paidOn", "2023-02-30", "this is no day"),
  HIDDEN_SIGN("households", "head", "王\u202E顺", "a sign that cannot be seen"),
  TOO_MANY_CELLS("households", "", "", "not as many cells as the header has"),
  TWICE("households", "id", "", "the id is used twice"),
  NOBODY("wages", "household", "", "there is no such household");

  /** Stands for a byte that is no text. */
  static final char DAMAGE = '\uE000';

  private final String table;
  private final String column;
  private final String cell;
  private final String told;

  CsvFault(String table, String column, String cell, String told) {
    this.table = table;
    this.column = column;
    this.cell = cell;
    this.told = told;
  }

  String table() {
    return table;
  }

  String column() {
    return column;
  }

  String cell() {
    return cell;
  }

  /** What is told, in English. */
  String told() {
    return told;
  }

  /** Whether the household itself is none the worse: a row too many is refused beside it. */
  boolean isBesideIt() {
    return this == TWICE || this == NOBODY;
  }

  /** Whether a household has what would be wrong with it. */
  boolean fits(Household household) {
    Map<String, List<?>> lists =
        Map.of(
            "members", household.members(),
            "production", household.production(),
            "transfers", household.transfers(),
            "wages", household.wages(),
            "payments", household.payments());
    List<?> list = lists.get(table);
    return list == null || !list.isEmpty();
  }
}
