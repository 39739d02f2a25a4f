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
import java.util.TreeMap;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * On which sheet of a workbook a row stands: households on that of their township, institutions,
 * which have none, on one of their own.
 */
final class LedgerSheets {

  /** So many townships get a sheet; a workbook of thousands of sheets helps nobody. */
  private static final int MOST = 100;

  /** A sheet's name is at most 31 characters; this leaves room for a number behind it. */
  private static final int LONGEST = 25;

  private static final Text SUMMARY = new Text("汇总", "Summary");
  private static final Text INSTITUTIONS = new Text("机构", "Institutions");
  private static final Text UNKNOWN = new Text("未填镇", "No township");
  private static final Text OTHERS = new Text("其他镇", "Other townships");

  private final Locale locale;
  private final Map<String, String> ofTownship = new HashMap<>();

  /** Names in lower case: for Excel, two that differ in case alone are the same. */
  private final Map<String, String> taken = new TreeMap<>();

  LedgerSheets(Locale locale) {
    this.locale = locale;
    for (Text own : List.of(SUMMARY, INSTITUTIONS, UNKNOWN, OTHERS)) {
      taken.put(say(own).toLowerCase(Locale.ROOT), say(own));
    }
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
    String name = free(township);
    ofTownship.put(township, name);
    return name;
  }

  /** A name for a township's sheet that Excel allows and no other sheet has. */
  private String free(String township) {
    String safe = WorkbookUtil.createSafeSheetName(township, '_');
    String name = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
    String unique = name;
    for (int i = 2; taken.putIfAbsent(unique.toLowerCase(Locale.ROOT), unique) != null; i++) {
      unique = name + "~" + i;
    }
    return unique;
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
