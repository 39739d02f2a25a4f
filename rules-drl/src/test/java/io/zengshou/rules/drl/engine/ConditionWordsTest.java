package io.zengshou.rules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The words of every condition of the shipped pack, as a golden file that was read by eye: a change
 * of a rule shows here what an officer will read of it.
 */
class ConditionWordsTest {

  private static final RulePack PACK = PackLoader.packaged("shiquan-2023");
  private static final ReasonTexts TEXTS = new ReasonTexts(PACK.catalogue());

  @Test
  void everyConditionOfThePackHasItsWords() throws IOException {
    assertThat(told()).isEqualTo(golden());
  }

  private static String told() {
    StringBuilder told = new StringBuilder();
    for (Rule rule : PACK.rules()) {
      List<String> conditions = new ArrayList<>();
      rule.patterns().forEach(pattern -> add(rule, pattern, conditions));
      if (!conditions.isEmpty()) {
        told.append("== ").append(rule.stage()).append(' ').append(rule.name()).append('\n');
        conditions.forEach(told::append);
      }
    }
    return told.toString();
  }

  private static void add(Rule rule, Rule.Pattern pattern, List<String> conditions) {
    if (pattern.kind() == Kind.NOT) {
      conditions.add(lines(ReasonTexts.text(pattern), TEXTS.none(rule, pattern, Map.of())));
      return;
    }
    for (Constraint constraint : pattern.constraints()) {
      // Which measure, and which person, a result is about is never what failed.
      boolean about =
          Sought.isKey(constraint) || ReasonTexts.isAboutFact(constraint.condition(), pattern);
      if (constraint.condition() != null && !about) {
        Text words = ReasonTexts.words(rule, pattern, Map.of()).of(constraint.condition());
        conditions.add(lines(pattern.type().name() + ": " + constraint.text(), words));
      }
    }
  }

  private static String lines(String condition, Text words) {
    return condition + "\n  " + words.zh() + "\n  " + words.en() + "\n";
  }

  private static String golden() throws IOException {
    try (InputStream in = ConditionWordsTest.class.getResourceAsStream("conditions.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
