package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.receipt.InvalidReceiptException;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.study.reform.InvalidReformException;
import io.zengshou.rules.testkit.Told;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every reader of JSON, given bytes of anybody: it reads them or says what is wrong. */
final class ForeignJson {

  private ForeignJson() {}

  /** The readers by their names. */
  static Map<String, Consumer<byte[]>> readers() {
    Map<String, Consumer<byte[]>> readers = new TreeMap<>();
    readers.put("applicant", ForeignJson::applicant);
    readers.put("applicants", ForeignJson::applicants);
    readers.put("receipt", ForeignJson::receipt);
    readers.put("receipts", ForeignJson::receipts);
    readers.put("reform", ForeignJson::reform);
    return readers;
  }

  static void applicant(byte[] bytes) {
    Applicant applicant;
    try {
      applicant = ApplicantJson.read(text(bytes));
    } catch (InvalidApplicantException e) {
      Told.check(e);
      return;
    }
    same(ApplicantJson.read(ApplicantJson.write(applicant)), applicant);
    String canonical = ApplicantJson.canonical(applicant);
    same(ApplicantJson.canonical(ApplicantJson.read(canonical)), canonical);
    same(ApplicantRows.of(applicant).read(), applicant);
  }

  static void applicants(byte[] bytes) {
    try (ApplicantReader reader = ApplicantJson.readAll(new ByteArrayInputStream(bytes), "f")) {
      int before = -1;
      while (reader.hasNext()) {
        ApplicantEntry entry = reader.next();
        same(entry.number() > before, true);
        before = entry.number();
        if (entry instanceof ApplicantEntry.Faulty faulty) {
          Told.check(faulty.refusal());
        }
      }
    }
  }

  static void receipt(byte[] bytes) {
    try {
      Receipt receipt = ReceiptJson.read(text(bytes));
      same(ReceiptJson.read(ReceiptJson.write(receipt)), receipt);
    } catch (InvalidReceiptException e) {
      Told.check(e);
    }
  }

  static void receipts(byte[] bytes) {
    try (ReceiptReader reader = ReceiptJson.readAll(new ByteArrayInputStream(bytes))) {
      while (reader.hasNext()) {
        if (reader.next() instanceof ReceiptEntry.Faulty faulty) {
          Told.check(faulty.refusal());
        }
      }
    }
  }

  static void reform(byte[] bytes) {
    try {
      ReformJson.read(text(bytes), Path.of("reform.json"));
    } catch (InvalidReformException e) {
      Told.check(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void same(Object one, Object other) {
    if (!one.equals(other)) {
      throw new AssertionError(one + "\nis not\n" + other);
    }
  }
}
