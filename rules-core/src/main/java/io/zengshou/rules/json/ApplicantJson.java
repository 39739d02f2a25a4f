package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Applicants as JSON. Reading is strict: what the contract does not know is refused, never ignored.
 */
public final class ApplicantJson {

  private static final String SCHEMA = "applicant.schema.json";

  private ApplicantJson() {}

  /**
   * Reads one applicant.
   *
   * @param json exactly one JSON object
   * @throws InvalidApplicantException where the text is no JSON or breaks the contract; its faults
   *     are all there are, in the order of the input
   */
  public static Applicant read(String json) {
    Objects.requireNonNull(json, "json");
    Library.JACKSON.require();
    try {
      return ApplicantParser.read(Trees.parse(json, 1, 1), "?", id -> null);
    } catch (SyntaxException e) {
      throw new InvalidApplicantException("?", List.of(e.fault()));
    }
  }

  /**
   * Reads many applicants, one after the other: an array, one object a line (JSON Lines; blank
   * lines are skipped), or a single object. The input is UTF-8, with or without a byte order mark.
   *
   * @param in read as far as asked for; closed with the reader
   */
  public static ApplicantReader readAll(InputStream in) {
    Objects.requireNonNull(in, "in");
    Library.JACKSON.require();
    return new ApplicantReader(in, null);
  }

  /**
   * As {@link #readAll(InputStream)}, of an input that has a name.
   *
   * @param name what the input is called in places: of {@code county.jsonl}, one is {@code
   *     county.jsonl:17}
   */
  public static ApplicantReader readAll(InputStream in, String name) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    Library.JACKSON.require();
    return new ApplicantReader(in, name);
  }

  /**
   * The applicant on one line, in the order of the contract. What is unknown, empty or a default is
   * left out; a weight is in the unit in which it was told. {@link #read} gives an equal applicant
   * again.
   */
  public static String write(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      if (applicant instanceof Household household) {
        HouseholdTable.HOUSEHOLD.write(household, out);
      } else if (applicant instanceof VillageCollective collective) {
        InstitutionTables.COLLECTIVE.write(collective, out);
      } else if (applicant instanceof Borrower borrower) {
        InstitutionTables.BORROWER.write(borrower, out);
      } else {
        InstitutionTables.WORK_RELIEF_PROJECT.write((WorkReliefProject) applicant, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  /**
   * The applicant as {@link #write} has it, entries in one order: the same text for the same facts,
   * in whatever order the lists were given. Entries with ids stand in the natural order of their
   * ids ({@code m2} before {@code m10}); one without an id is called by its place and keeps it. Its
   * SHA-256 stands for the applicant in a receipt.
   */
  public static String canonical(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    Library.JACKSON.require();
    return write(applicant instanceof Household h ? Canonical.of(h) : applicant);
  }

  /**
   * The JSON Schema (2020-12) of one applicant. It says all that a schema can say of the contract;
   * what depends on several properties, such as unique ids, {@link #read} alone checks.
   */
  public static String schema() {
    try (InputStream in = ApplicantJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(SCHEMA + " cannot be read", e);
    }
  }
}
