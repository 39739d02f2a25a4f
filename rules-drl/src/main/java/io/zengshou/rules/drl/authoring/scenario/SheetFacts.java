package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.drl.language.ConditionWords;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.language.VocabularyWords;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.text.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a column of a sheet can be headed with: by the paths of the JSON contract, or in
 * the words that reasons have for them.
 */
final class SheetFacts {

  /** A household with one entry in each of its lists. */
  private static final String HOUSEHOLD =
      """
      {"applicant": "household", "id": "X", "members": [{"id": "m1"}], "production": [{}],
       "silkwormEggs": [{}], "cocoonDeliveries": [{}], "machines": [{}], "wages": [{}],
       "property": [{}], "transfers": [{}], "payments": [{}]}
      """;

  /** The lists of the contract: what they are called, and the fact type that has their words. */
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "members", List.of("家庭成员", "Member"),
          "production", List.of("种养经营", "ProductionReceipt"),
          "silkwormEggs", List.of("蚕种", "SilkwormEggs"),
          "cocoonDeliveries", List.of("蚕茧交售", "CocoonDelivery"),
          "machines", List.of("机械", "MachineUnit"),
          "transfers", List.of("转移性收入", "Transfer"),
          "payments", List.of("补贴兑付", "Payment"));

  /** No list of the contract has more than a thousand entries. */
  private static final Pattern ENTRY = Pattern.compile("\\[([0-9]{1,3})]");

  private static final Pattern COUNTED = Pattern.compile("^([^.0-9]+)([0-9]{1,3})[.](.+)$");

  /** By paths in which every entry of a list is the first one. */
  private final Map<String, Class<?>> types = new LinkedHashMap<>();

  private final Map<String, String> byWords = new LinkedHashMap<>();

  SheetFacts() {
    collect(ApplicantJson.read(HOUSEHOLD));
    for (ApplicantKind kind : ApplicantKind.values()) {
      collect(ApplicantJson.read("{\"applicant\": \"" + kind.id() + "\", \"id\": \"X\"}"));
    }
    for (String path : List.of("applicant", "id", "members[0].id", "machines[0].id")) {
      types.put(path, String.class);
    }
    for (String list : List.of("production", "wages", "transfers", "payments", "property")) {
      types.put(list + "[0].id", String.class);
    }
    words("Household", "");
    LISTS.forEach((list, words) -> words(words.get(1), list + "[0]."));
  }

  private void collect(Applicant applicant) {
    for (String path : Facts.paths(applicant)) {
      types.put(path.replace("[m1]", "[0]"), Facts.type(applicant, path));
    }
  }

  private void words(String typeName, String prefix) {
    FactType type = Vocabulary.STANDARD.type(typeName);
    if (type == null) {
      throw new IllegalStateException("no fact type " + typeName);
    }
    for (String attribute : type.attributes()) {
      if (types.containsKey(prefix + attribute)) {
        String words =
            ConditionWords.variable(VocabularyWords.standard(), type, attribute, null).zh();
        byWords.putIfAbsent(prefix.isEmpty() ? words : called(prefix) + words, prefix + attribute);
      }
    }
  }

  private static String called(String prefix) {
    List<String> words = LISTS.get(prefix.substring(0, prefix.indexOf('[')));
    return (words == null ? prefix : words.get(0)) + "[0].";
  }

  /** The path that a heading names; null: none. */
  @Nullable String path(String heading) {
    Matcher counted = COUNTED.matcher(heading);
    int entry = 0;
    String first = ENTRY.matcher(heading).replaceAll("[0]");
    Matcher bracket = ENTRY.matcher(heading);
    if (bracket.find()) {
      entry = Integer.parseInt(bracket.group(1));
    } else if (counted.matches() && !counted.group(2).equals("0")) {
      entry = Integer.parseInt(counted.group(2)) - 1;
      first = counted.group(1).strip() + "[0]." + counted.group(3).strip();
    }
    String path = byWords.getOrDefault(first, first);
    boolean part = types.keySet().stream().anyMatch(known -> isPart(known, path));
    return types.containsKey(path) || part ? path.replace("[0]", "[" + entry + "]") : null;
  }

  /** Whether a path is that of a list or of a group of facts. */
  private static boolean isPart(String known, String path) {
    return known.startsWith(path + ".") || known.startsWith(path + "[0]");
  }

  /** All headings that there are. */
  List<String> headings() {
    List<String> all = new ArrayList<>(types.keySet());
    all.addAll(byWords.keySet());
    return all;
  }

  /** Whether a column is about the entry that a fault names by its id or its place. */
  static boolean isSameEntry(String column, String path) {
    Matcher entry = ENTRY.matcher(column);
    if (!entry.find()) {
      return true;
    }
    int index = Integer.parseInt(entry.group(1));
    return path.contains("[" + index + "]") || path.contains("[m" + (index + 1) + "]");
  }

  /** What a fact can be; null: it is a list or a group of facts. */
  @Nullable Class<?> type(String path) {
    return types.get(ENTRY.matcher(path).replaceAll("[0]"));
  }

  /** A value as the contract has it: 是 is true, 种植 is crop, 2023/9/30 is 2023-09-30. */
  static String value(String text, Class<?> type) {
    if (text.equals("不详")) {
      return Outcome.NULL;
    }
    if (type == Boolean.class && (text.equals("是") || text.equals("否"))) {
      return Boolean.toString(text.equals("是"));
    }
    if (type == LocalDate.class) {
      return day(text);
    }
    Object[] constants = type.getEnumConstants();
    for (Object constant : constants == null ? new Object[0] : constants) {
      if (constant instanceof Term term && term.label().zh().equals(text)) {
        return term.id();
      }
    }
    return text;
  }

  /** A day as people write it: 2023/9/30, 2023.9.30, 2023年9月30日. */
  static String day(String text) {
    Matcher day = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?").matcher(text);
    return day.matches()
        ? String.format(
            "%s-%02d-%02d",
            day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
        : text;
  }
}
