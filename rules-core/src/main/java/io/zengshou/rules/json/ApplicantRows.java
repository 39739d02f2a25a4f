package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One applicant as rows of text, for spreadsheets and databases: a row of its own, and a row for
 * each entry of its lists. It is held to the same contract as JSON, with the same messages.
 *
 * <p>A list without rows is absent, as in JSON. A text that is empty cannot be told from an unknown
 * one, so it is unknown.
 *
 * @param kind which kind of applicant it is
 * @param own its own row, of {@link RowTable#of(ApplicantKind)}
 * @param entries the rows of its lists, of {@link RowTable#of(Ledger)}, in their order; of a
 *     household alone
 */
public record ApplicantRows(ApplicantKind kind, Row own, Map<Ledger, List<Row>> entries) {

  public ApplicantRows {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(own, "own");
    Map<Ledger, List<Row>> copy = new EnumMap<>(Ledger.class);
    entries.forEach((list, rows) -> copy.put(list, List.copyOf(rows)));
    entries = Map.copyOf(copy);
  }

  /** The rows of an applicant, with what {@link ApplicantJson#write} writes of it. */
  public static ApplicantRows of(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    return RowWriter.rows(applicant);
  }

  /**
   * The applicant.
   *
   * @throws InvalidApplicantException where the rows break the contract; each fault says the place
   *     of its row and the column: {@code members.csv:17:age}
   */
  public Applicant read() {
    return new RowReader(this).read();
  }
}
