package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.KnownFacts;
import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.verbs.Verbs;
import java.util.List;

/** Writes the {@link RuleCode} of a pack: a Java class with a method for each rule. */
final class CodeSource {

  private CodeSource() {}

  /** The source of class {@code Code} in {@code packageName}. */
  static String write(String packageName, List<Rule> rules) {
    JavaText text = new JavaText();
    text.line("package " + packageName + ";");
    for (Class<?> type : List.of(RuleCode.class, KnownFacts.class, Fact.class, Verbs.class)) {
      text.line("import " + type.getName() + ";");
    }
    text.open("public final class " + RuleCode.NAME + " extends RuleCode");
    text.open("public boolean match(int rule, KnownFacts facts, Verbs says)");
    text.open("switch (rule)");
    for (Rule rule : rules) {
      text.line("case " + rule.order() + ": return rule" + rule.order() + "(facts, says);");
    }
    text.line("default: return false;");
    text.close();
    text.close();
    for (Rule rule : rules) {
      new RuleMethod(rule, text).write();
    }
    text.close();
    return text.toString();
  }
}
