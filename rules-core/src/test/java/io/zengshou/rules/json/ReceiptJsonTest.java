package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.receipt.Aspect;
import io.zengshou.rules.receipt.Difference;
import io.zengshou.rules.receipt.InvalidReceiptException;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import io.zengshou.rules.text.Fault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiptJsonTest {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  private static final Assessment ASSESSMENT =
      new Assessment(
          "SQ-1",
          new Basis(
              LocalDate.of(2023, 9, 30),
              new PackIdentity("p", "1", A),
              Map.of("base", "gross"),
              Map.of(),
              Map.of()),
          List.of(),
          null);

  private static Receipt receipt(String applicantSha256) {
    return new Receipt(
        "SQ-1",
        new Basis(
            LocalDate.of(2023, 9, 30),
            new PackIdentity("p", "1", A),
            Map.of("base", "gross"),
            Map.of("line", "30%"),
            Map.of("bonus.cap", "6000.00元/户·年")),
        "engine 1",
        applicantSha256,
        Receipt.sha256(AssessmentJson.write(ASSESSMENT)));
  }

  private static String enclosed() {
    return AssessmentJson.write(ASSESSMENT, Enclosures.NONE.receipt(receipt(B)));
  }

  private static List<ReceiptEntry> all(String text) {
    return all(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReceiptEntry> all(byte[] bytes) {
    List<ReceiptEntry> entries = new ArrayList<>();
    try (ReceiptReader reader = ReceiptJson.readAll(new ByteArrayInputStream(bytes))) {
      reader.forEachRemaining(entries::add);
    }
    return entries;
  }

  @Test
  void aReceiptIsWrittenInOneOrder() {
    assertThat(ReceiptJson.write(receipt(B)))
        .isEqualTo(
            "{\"applicant\":\"SQ-1\",\"asOf\":\"2023-09-30\",\"pack\":{\"id\":\"p\","
                + "\"version\":\"1\",\"sha256\":\""
                + A
                + "\"},\"engine\":\"engine 1\",\"readings\":{\"base\":\"gross\"},"
                + "\"settings\":{\"line\":\"30%\"},"
                + "\"parameters\":{\"bonus.cap\":\"6000.00元/户·年\"},\"applicantSha256\":\""
                + B
                + "\",\"assessmentSha256\":\""
                + receipt(B).assessmentSha256()
                + "\"}");
  }

  @Test
  void whatIsWrittenIsReadAgainAloneAndWithItsAssessment() {
    assertThat(ReceiptJson.read(ReceiptJson.write(receipt(B)))).isEqualTo(receipt(B));
    assertThat(ReceiptJson.read(enclosed())).isEqualTo(receipt(B));
    assertThat(ReceiptJson.read(enclosed().replace(",", " ,\n\t").replace(":", " : ")))
        .isEqualTo(receipt(B));
  }

  @Test
  void theAssessmentItselfIsWrittenAsWithoutEnclosures() {
    String alone = AssessmentJson.write(ASSESSMENT);
    assertThat(enclosed()).startsWith(alone.substring(0, alone.length() - 1) + ",\"receipt\":{");
  }

  @Test
  void anAssessmentThatWasChangedIsNotThatOfItsReceipt() {
    String changed = enclosed().replace("\"total\":\"0.00\"", "\"total\":\"9.00\"");

    InvalidReceiptException refusal =
        catchThrowableOfType(InvalidReceiptException.class, () -> ReceiptJson.read(changed));
    assertThat(refusal.faults())
        .extracting(Fault::where)
        .containsExactly("receipt.assessmentSha256");
    assertThat(refusal.in(Locale.ENGLISH)).contains("Maybe the assessment was changed");
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheInput() {
    InvalidReceiptException refusal =
        catchThrowableOfType(
            InvalidReceiptException.class,
            () ->
                ReceiptJson.read(
                    """
                    {"asOf":"2023-02-30","pack":{"id":"p","sha256":"xyz"},"engin":"e",
                     "readings":{"base":1,"a":"b","a":"c"},"settings":[],"asOf":"2023-01-01",
                     "applicantSha256":"%s"}
                    """
                        .formatted(A.toUpperCase(Locale.ROOT))));

    assertThat(refusal.faults())
        .extracting(fault -> fault.where() + ": " + fault.what().en())
        .containsExactly(
            "applicant: a required property is missing",
            "engine: a required property is missing",
            "assessmentSha256: a required property is missing",
            "asOf: this is no day",
            "asOf: the property is given twice",
            "pack.version: a required property is missing",
            "pack.sha256: this is no SHA-256",
            "engin: no such property",
            "readings.base: the value is of the wrong type",
            "readings.a: the property is given twice",
            "settings: the value is of the wrong type",
            "applicantSha256: this is no SHA-256");
  }

  @Test
  void whatIsNoObjectIsNoReceipt() {
    assertThatThrownBy(() -> ReceiptJson.read("[]")).isInstanceOf(InvalidReceiptException.class);
    assertThatThrownBy(() -> ReceiptJson.read("")).isInstanceOf(InvalidReceiptException.class);
    assertThatThrownBy(() -> ReceiptJson.read("{\"receipt\":7}"))
        .isInstanceOf(InvalidReceiptException.class)
        .hasMessageContaining("receipt: ");
  }

  @Test
  void marksAndLineEndsOfOtherSystemsDoNoHarm() {
    String text = "\uFEFF" + enclosed() + "\r\n\r\n" + ReceiptJson.write(receipt(A)) + "\r\n";

    assertThat(all(text))
        .containsExactly(
            new ReceiptEntry.Valid(1, receipt(B)), new ReceiptEntry.Valid(3, receipt(A)));
    assertThat(all("[" + enclosed() + ",\r\n" + ReceiptJson.write(receipt(A)) + "]"))
        .containsExactly(
            new ReceiptEntry.Valid(1, receipt(B)), new ReceiptEntry.Valid(2, receipt(A)));
  }

  @Test
  void anEmptyFileHoldsNoReceipt() {
    assertThat(all("")).isEmpty();
    assertThat(all("\uFEFF\r\n \n")).isEmpty();
    assertThat(all("[]")).isEmpty();
  }

  @Test
  void aLineThatIsNoReceiptDoesNotStopTheOthers() {
    List<ReceiptEntry> entries =
        all("{\"applicant\":\n" + AssessmentJson.write(ASSESSMENT) + "\n" + enclosed());

    assertThat(entries).hasSize(3);
    assertThat(entries.get(0)).isInstanceOf(ReceiptEntry.Faulty.class);
    // An assessment that was written without its receipt.
    assertThat(entries.get(1)).isInstanceOf(ReceiptEntry.Faulty.class);
    assertThat(entries.get(2)).isEqualTo(new ReceiptEntry.Valid(3, receipt(B)));
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() {
    assertThat(all("{\"engine\":\"规则\"}".getBytes(StandardCharsets.UTF_16)))
        .singleElement()
        .isInstanceOf(ReceiptEntry.Faulty.class);
  }

  @Test
  void aVerificationSaysWhatDiffers() {
    assertThat(ReceiptJson.write(receipt(B), new Verification.Same(null)))
        .isEqualTo(
            "{\"applicant\":\"SQ-1\",\"asOf\":\"2023-09-30\",\"same\":true,\"differences\":[]}");
    assertThat(
            ReceiptJson.write(
                receipt(B),
                new Verification.Different(
                    List.of(new Difference(Aspect.READING, "moon", "full", null)))))
        .isEqualTo(
            "{\"applicant\":\"SQ-1\",\"asOf\":\"2023-09-30\",\"same\":false,\"differences\":"
                + "[{\"what\":\"reading\",\"name\":\"moon\",\"expected\":\"full\",\"actual\":null}]}");
  }
}
