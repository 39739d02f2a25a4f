package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.LedgerRows.Row;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * On which sheet of a workbook a row stands: households on that of their township, institutions,
 * which have none, on one of their own.
 */
final class LedgerSheets {

  /** So many townships get a sheet; a workbook of thousands of sheets helps nobody. */
  private static final int MOST = 100;

  private static final Text SUMMARY = new Text("汇总", "Summary");
  private static final Text INSTITUTIONS = new Text("机构", "Institutions");
  private static final Text UNKNOWN = new Text("未填镇", "No township");
  private static final Text OTHERS = new Text("其他镇", "Other townships");

  private final Locale locale;
  private final Map<String, String> ofTownship = new HashMap<>();
  private final SheetNames names = new SheetNames();

  LedgerSheets(Locale locale) {
    this.locale = locale;
    for (Text own : List.of(SUMMARY, INSTITUTIONS, UNKNOWN, OTHERS)) {
      names.free(say(own));
    }
  }

  Locale locale() {
    return locale;
  }

  String say(Text text) {
    return text.in(locale);
  }

  String summary() {
    return say(SUMMARY);
  }

  /** The sheet of a row. */
  String of(Row row) {
    if (!row.words("kind").equals(say(ApplicantKind.HOUSEHOLD.label()))) {
      return say(INSTITUTIONS);
    }
    String township = row.words("township").strip();
    if (township.isEmpty()) {
      return say(UNKNOWN);
    }
    String known = ofTownship.get(township);
    if (known != null) {
      return known;
    }
    if (ofTownship.size() == MOST) {
      return say(OTHERS);
    }
    String name = names.free(township);
    ofTownship.put(township, name);
    return name;
  }

  /** The sheet on which one goes on that is full, for the second time and so on. */
  String next(String sheet, int number) {
    return names.free(sheet, " (" + number + ")");
  }

  /** Townships in the order in which they came, then what has no township. */
  List<String> inOrder(Collection<String> sheets) {
    List<String> last = new ArrayList<>();
    List<String> ordered = new ArrayList<>(sheets);
    for (Text own : List.of(OTHERS, UNKNOWN, INSTITUTIONS)) {
      if (ordered.remove(say(own))) {
        last.add(say(own));
      }
    }
    ordered.addAll(last);
    return ordered;
  }
}
