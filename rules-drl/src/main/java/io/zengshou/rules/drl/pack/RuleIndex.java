package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.language.RuleText.PatternText;
import io.zengshou.rules.drl.language.RuleText.TotalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rule texts as lines, so that a packaged pack knows its rules, their files and lines without a
 * rule compiler. Fields are parted by tabs, which no rule contains outside of indents.
 */
final class RuleIndex {

  private static final String NOTHING = "-";

  private RuleIndex() {}

  static String write(List<RuleText> rules) {
    StringBuilder lines = new StringBuilder();
    for (RuleText rule : rules) {
      line(lines, "rule", rule.stage(), rule.file(), "" + rule.line(), rule.name());
      rule.annotations()
          .forEach(
              (name, values) -> {
                List<String> fields = new ArrayList<>(List.of("annotation", name));
                fields.addAll(values);
                line(lines, fields.toArray(String[]::new));
              });
      rule.patterns().forEach(pattern -> pattern(lines, pattern));
      List<String> verb =
          new ArrayList<>(List.of("verb", rule.verb(), rule.method(), "" + rule.verbLine()));
      verb.addAll(rule.arguments());
      line(lines, verb.toArray(String[]::new));
    }
    return lines.toString();
  }

  private static void pattern(StringBuilder lines, PatternText pattern) {
    String variable = pattern.variable() == null ? NOTHING : pattern.variable();
    line(lines, "pattern", pattern.kind().name(), variable, pattern.type(), "" + pattern.line());
    pattern.constraints().forEach(constraint -> line(lines, "constraint", constraint));
    pattern.totals().forEach(t -> line(lines, "total", t.variable(), t.function(), t.argument()));
  }

  private static void line(StringBuilder lines, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      lines.append(i == 0 ? "" : "\t").append(fields[i].replaceAll("\\s+", " ").strip());
    }
    lines.append('\n');
  }

  static List<RuleText> read(String lines) {
    List<RuleText> rules = new ArrayList<>();
    String[] rule = new String[0];
    Map<String, List<String>> annotations = new LinkedHashMap<>();
    List<PatternText> patterns = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] f = line.split("\t", -1);
      switch (f[0]) {
        case "rule" -> {
          rule = f;
          annotations = new LinkedHashMap<>();
          patterns = new ArrayList<>();
        }
        case "annotation" -> annotations.put(f[1], rest(f, 2));
        case "pattern" -> patterns.add(pattern(f));
        case "constraint" -> replaceLast(patterns, f[1], null);
        case "total" -> replaceLast(patterns, null, new TotalText(f[1], f[2], f[3]));
        case "verb" ->
            rules.add(
                new RuleText(
                    rule[1],
                    rule[2],
                    Integer.parseInt(rule[3]),
                    rule[4],
                    annotations,
                    patterns,
                    f[1],
                    f[2],
                    rest(f, 4),
                    Integer.parseInt(f[3])));
        default -> throw new IllegalStateException("not a line of an index: " + line);
      }
    }
    return rules;
  }

  private static PatternText pattern(String[] f) {
    return new PatternText(
        Kind.valueOf(f[1]),
        f[2].equals(NOTHING) ? null : f[2],
        f[3],
        List.of(),
        List.of(),
        Integer.parseInt(f[4]));
  }

  private static void replaceLast(
      List<PatternText> patterns, @Nullable String constraint, @Nullable TotalText total) {
    PatternText last = patterns.remove(patterns.size() - 1);
    List<String> constraints = new ArrayList<>(last.constraints());
    List<TotalText> totals = new ArrayList<>(last.totals());
    if (constraint != null) {
      constraints.add(constraint);
    }
    if (total != null) {
      totals.add(total);
    }
    patterns.add(
        new PatternText(
            last.kind(), last.variable(), last.type(), constraints, totals, last.line()));
  }

  private static List<String> rest(String[] fields, int from) {
    return List.of(Arrays.copyOfRange(fields, from, fields.length));
  }
}
