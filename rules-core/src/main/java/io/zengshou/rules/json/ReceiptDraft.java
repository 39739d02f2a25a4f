package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a receipt as they are read, in any order, all but two of them required. */
final class ReceiptDraft {

  private static final Type<String> SHA256 = new Sha256();
  private static final Type<Map<String, String>> PAIRS = new Pairs();
  private static final Text WORDS = new Text("文字,加引号", "text, in quotes");
  private static final Text OBJECT = new Text("对象 { }", "an object { }");

  private static final Table<PackIdentity, ReceiptDraft> PACK =
      Table.finishing("pack", ReceiptDraft::new, ReceiptDraft::pack)
          .with("id", Types.WORDS, (draft, id) -> draft.set("id", id), PackIdentity::id)
          .with("version", Types.WORDS, (d, v) -> d.set("version", v), PackIdentity::version)
          .with("sha256", SHA256, (d, sha) -> d.set("sha256", sha), PackIdentity::sha256);

  static final Table<Receipt, ReceiptDraft> TABLE =
      Table.finishing("receipt", ReceiptDraft::new, ReceiptDraft::receipt)
          .with("applicant", Types.WORDS, (d, id) -> d.set("applicant", id), Receipt::applicant)
          .with("asOf", Types.DAY, ReceiptDraft::asOf, Receipt::asOf)
          .with("pack", new Part<>(PACK), ReceiptDraft::pack, Receipt::pack)
          .with("engine", Types.WORDS, (d, name) -> d.set("engine", name), Receipt::engine)
          .with("readings", PAIRS, ReceiptDraft::readings, Receipt::readings)
          .with("settings", PAIRS, ReceiptDraft::settings, Receipt::settings, Map.of())
          .with("parameters", PAIRS, ReceiptDraft::parameters, Receipt::parameters, Map.of())
          .with(
              "applicantSha256",
              SHA256,
              (d, sha) -> d.set("applicantSha256", sha),
              Receipt::applicantSha256)
          .with(
              "assessmentSha256",
              SHA256,
              (d, sha) -> d.set("assessmentSha256", sha),
              Receipt::assessmentSha256);

  private final Map<String, String> texts = new HashMap<>();
  private @Nullable LocalDate asOf;
  private @Nullable PackIdentity pack;
  private @Nullable Map<String, String> readings;
  private Map<String, String> settings = Map.of();
  private Map<String, String> parameters = Map.of();

  private ReceiptDraft set(String property, String text) {
    texts.put(property, text);
    return this;
  }

  private ReceiptDraft asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  private ReceiptDraft pack(PackIdentity identity) {
    pack = identity;
    return this;
  }

  private ReceiptDraft readings(Map<String, String> pairs) {
    readings = pairs;
    return this;
  }

  private ReceiptDraft settings(Map<String, String> pairs) {
    settings = pairs;
    return this;
  }

  private ReceiptDraft parameters(Map<String, String> pairs) {
    parameters = pairs;
    return this;
  }

  private static PackIdentity pack(ReceiptDraft draft, String path, Faults faults) {
    return new PackIdentity(
        draft.text("id", WORDS, path, faults),
        draft.text("version", WORDS, path, faults),
        draft.text("sha256", Sha256.ALLOWED, path, faults));
  }

  private static Receipt receipt(ReceiptDraft draft, String path, Faults faults) {
    return new Receipt(
        draft.text("applicant", WORDS, path, faults),
        draft.basis(path, faults),
        draft.text("engine", WORDS, path, faults),
        draft.text("applicantSha256", Sha256.ALLOWED, path, faults),
        draft.text("assessmentSha256", Sha256.ALLOWED, path, faults));
  }

  private Basis basis(String path, Faults faults) {
    return new Basis(
        required(asOf, LocalDate.EPOCH, "asOf", Day.ALLOWED, path, faults),
        required(pack, new PackIdentity("", "", ""), "pack", OBJECT, path, faults),
        required(readings, Map.of(), "readings", OBJECT, path, faults),
        settings,
        parameters);
  }

  private String text(String property, Text allowed, String path, Faults faults) {
    return required(texts.get(property), "", property, allowed, path, faults);
  }

  /** The value; where there is none, a fault is told and {@code instead} holds its place. */
  private static <V> V required(
      @Nullable V value, V instead, String property, Text allowed, String path, Faults faults) {
    if (value != null) {
      return value;
    }
    String where = Paths.property(path, property);
    if (!faults.isUnread(where)) {
      faults.add(Said.missing(where, allowed));
    }
    return instead;
  }
}
