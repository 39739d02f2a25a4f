package io.zengshou.rules.receipt;

import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.PackIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;

/**
 * All that it takes to make one assessment again and to see that nothing has changed. It holds no
 * fact of the applicant, only a digest: a receipt is no secret, but an id may be.
 *
 * <p>A digest proves that two things are the same; it does not prove who wrote them. Whoever can
 * change a receipt can make another one: keep receipts where that cannot happen.
 *
 * @param applicant the applicant's id
 * @param basis by what rules and choices it was made; the pack's digest is that of all its files
 * @param engine name and version of what applied the rules
 * @param applicantSha256 digest of the applicant's canonical JSON: the same for the same facts, in
 *     whatever order entries with ids stand
 * @param assessmentSha256 digest of the assessment's JSON
 */
public record Receipt(
    String applicant, Basis basis, String engine, String applicantSha256, String assessmentSha256) {

  /** The day asked about. */
  public LocalDate asOf() {
    return basis.asOf();
  }

  /** Which rules were applied. */
  public PackIdentity pack() {
    return basis.pack();
  }

  /** The choice made for each switch, by its id. */
  public Map<String, String> readings() {
    return basis.readings();
  }

  /** The county settings given, by their ids. */
  public Map<String, String> settings() {
    return basis.settings();
  }

  /** The figures overridden, by {@code measure.figure}. */
  public Map<String, String> parameters() {
    return basis.parameters();
  }

  /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal, as all receipts have it. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
