package io.zengshou.rules.drl.sentences;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a rule a sentence stands. */
enum Section {
  /** About the rule: its name, measure, figures, validity, and where its parts begin. */
  HEAD("keyword"),
  /** A condition. */
  WHEN("when"),
  /** What the rule says. */
  THEN("then"),
  /** Anywhere: a phrase of a group. */
  ANY("*");

  /** The words that stand in the brackets. */
  static final List<String> IDS = List.of("keyword", "when", "then", "*");

  private final String id;

  Section(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The section of that name in a vocabulary, in Drools' long words too; null: there is none. */
  static @Nullable Section of(String id) {
    return switch (id) {
      case "keyword" -> HEAD;
      case "when", "condition" -> WHEN;
      case "then", "consequence" -> THEN;
      case "*" -> ANY;
      default -> null;
    };
  }
}
