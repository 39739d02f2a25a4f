package io.zengshou.rules.drl.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands in its file, read but not interpreted.
 *
 * @param stage the folder it is in
 * @param file path of its file in the pack
 * @param line the line of its name, from 1
 * @param name its name, one of its kind in the pack
 * @param annotations the values of each annotation
 * @param patterns what it matches, in order
 * @param verb the name of its verb: {@code award}
 * @param method what the verb does: {@code on}
 * @param arguments what the verb is told: {@code $base}, {@code $r.receipts()}, {@code "A9"}
 * @param verbLine the line of the verb
 */
public record RuleText(
    String stage,
    String file,
    int line,
    String name,
    Map<String, List<String>> annotations,
    List<PatternText> patterns,
    String verb,
    String method,
    List<String> arguments,
    int verbLine) {

  /** How a pattern counts. */
  public enum Kind {
    MATCH,
    NOT,
    EXISTS,
    ACCUMULATE
  }

  /**
   * One pattern.
   *
   * @param kind whether something must be there, must not be, or is totalled
   * @param variable what the fact is bound to; null: nothing
   * @param type the name of its fact type
   * @param constraints what stands between its commas
   * @param totals for an accumulate: its results
   * @param line the line where it begins
   */
  public record PatternText(
      Kind kind,
      @Nullable String variable,
      String type,
      List<String> constraints,
      List<TotalText> totals,
      int line) {
    public PatternText {
      constraints = List.copyOf(constraints);
      totals = List.copyOf(totals);
    }
  }

  /**
   * One result of an accumulate: {@code $gross : totalMoney($r)}.
   *
   * @param variable what the result is bound to
   * @param function the name of the function
   * @param argument the variable that is totalled
   */
  public record TotalText(String variable, String function, String argument) {}

  public RuleText {
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    patterns = List.copyOf(patterns);
    arguments = List.copyOf(arguments);
  }

  /** Where it stands: {@code file:line}. */
  public String where() {
    return file + ":" + line;
  }

  /** The values of an annotation; none where the rule does not have it. */
  public List<String> values(String annotation) {
    return annotations.getOrDefault(annotation, List.of());
  }

  /** The value of an annotation that has one; null where the rule does not have it. */
  public @Nullable String value(String annotation) {
    List<String> values = values(annotation);
    return values.isEmpty() ? null : values.get(0);
  }
}
