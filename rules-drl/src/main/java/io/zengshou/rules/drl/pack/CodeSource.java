package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.code.Known;
import io.zengshou.rules.drl.code.KnownFacts;
import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.code.Sums;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.measure.Catalogue;
import java.util.List;

/**
 * Writes the Java classes of a pack, with a method for each rule: {@link RuleCode}, which tells all
 * that a rule says of facts, and {@link AmountCode}, which adds up what rules say of a household.
 */
final class CodeSource {

  private final String packageName;
  private final List<Rule> rules;

  /** Classes in {@code packageName}. */
  CodeSource(String packageName, List<Rule> rules) {
    this.packageName = packageName;
    this.rules = rules;
  }

  /** The source of class {@code Code}. */
  String rules() {
    JavaText text = head(List.of(RuleCode.class, KnownFacts.class, Fact.class, Verbs.class));
    text.open("public final class " + RuleCode.NAME + " extends RuleCode");
    text.open("public boolean match(int rule, KnownFacts facts, Verbs says)");
    text.open("switch (rule)");
    for (Rule rule : rules) {
      text.line("case " + rule.order() + ": return " + RuleMethod.name(rule) + "(facts, says);");
    }
    text.line("default: return false;");
    text.close();
    text.close();
    FactDialect dialect = new FactDialect();
    rules.forEach(rule -> new RuleMethod(rule, text, dialect).write());
    text.close();
    return text.toString();
  }

  /** The source of class {@code Amounts}: of the rules that amounts and statuses hang on. */
  String amounts(List<String> stages, Catalogue catalogue) {
    List<Rule> deciding = rules.stream().filter(Rule::decides).toList();
    JavaText text = head(List.of(AmountCode.class, Known.class, Sums.class, Fact.class));
    text.line("import io.zengshou.rules.applicant.Household;");
    text.open("public final class " + AmountCode.NAME + " extends AmountCode");
    text.open("public boolean run(int stage, Household h, Known known, Sums sums)");
    text.open("switch (stage)");
    for (int i = 0; i < stages.size(); i++) {
      text.line("case " + i + ": return stage" + i + "(h, known, sums);");
    }
    text.line("default: return false;");
    text.close();
    text.close();
    for (int i = 0; i < stages.size(); i++) {
      stage(i, stages.get(i), deciding, text);
    }
    RecordDialect dialect = new RecordDialect(catalogue, rules);
    deciding.forEach(rule -> new RuleMethod(rule, text, dialect).write());
    text.close();
    return text.toString();
  }

  private static void stage(int place, String name, List<Rule> deciding, JavaText text) {
    text.open("private static boolean stage" + place + "(Household h, Known known, Sums sums)");
    text.line("boolean[] asked = known.asked();");
    for (Rule rule : deciding) {
      if (rule.stage().equals(name)) {
        String asked = "asked[" + rule.order() + "]";
        text.line(
            "if (" + asked + " && !" + RuleMethod.name(rule) + "(h, known, sums)) return false;");
      }
    }
    text.line("return true;");
    text.close();
  }

  private JavaText head(List<Class<?>> imports) {
    JavaText text = new JavaText();
    text.line("package " + packageName + ";");
    imports.forEach(type -> text.line("import " + type.getName() + ";"));
    return text;
  }
}
