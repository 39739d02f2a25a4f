package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.language.RuleText.PatternText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a rule with one thing otherwise. */
final class RuleEdits {

  private final RuleText rule;

  RuleEdits(RuleText rule) {
    this.rule = rule;
  }

  /** With another value of an annotation; null: without it. */
  RuleText annotation(String name, @Nullable String value) {
    Map<String, List<String>> annotations = new LinkedHashMap<>(rule.annotations());
    if (value == null) {
      annotations.remove(name);
    } else {
      annotations.put(name, List.of(value));
    }
    return with(annotations, rule.patterns());
  }

  /** With another constraint; null: without it. */
  RuleText constraint(int pattern, int constraint, @Nullable String text) {
    PatternText old = rule.patterns().get(pattern);
    List<String> constraints = new ArrayList<>(old.constraints());
    if (text == null) {
      constraints.remove(constraint);
    } else {
      constraints.set(constraint, text);
    }
    return pattern(
        pattern,
        new PatternText(
            old.kind(), old.variable(), old.type(), constraints, old.totals(), old.line()));
  }

  /** With a pattern that counts otherwise. */
  RuleText kind(int pattern, Kind kind) {
    PatternText old = rule.patterns().get(pattern);
    return pattern(
        pattern,
        new PatternText(
            kind, old.variable(), old.type(), old.constraints(), old.totals(), old.line()));
  }

  /** With another pattern; null: without it. */
  RuleText pattern(int pattern, @Nullable PatternText text) {
    List<PatternText> patterns = new ArrayList<>(rule.patterns());
    if (text == null) {
      patterns.remove(pattern);
    } else {
      patterns.set(pattern, text);
    }
    return with(rule.annotations(), patterns);
  }

  private RuleText with(Map<String, List<String>> annotations, List<PatternText> patterns) {
    return new RuleText(
        rule.stage(),
        rule.file(),
        rule.line(),
        rule.name(),
        annotations,
        patterns,
        rule.verb(),
        rule.method(),
        rule.arguments(),
        rule.verbLine());
  }
}
