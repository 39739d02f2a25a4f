package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Code over facts, for {@link RuleCode}. */
final class FactDialect implements Dialect {

  @Override
  public String parameters() {
    return "KnownFacts facts, Verbs says";
  }

  @Override
  public void begin(Rule rule, JavaText text) {
    // Every match is told.
  }

  @Override
  public Source source(Rule.Pattern pattern, int index) {
    String list = "facts.known(" + pattern.type().index() + ")";
    return new FactSource(list, pattern.type(), index);
  }

  @Override
  public Bound bind(String java, Bound attribute) {
    return attribute.isFact()
        ? FactSource.fact(Vocabulary.STANDARD.typeOf(attribute.type().asSubclass(Fact.class)), java)
        : Bound.value(attribute.type(), java, attribute.ends());
  }

  @Override
  public void say(Rule rule, String truth, List<Bound> arguments, JavaText text) {
    text.line("if (" + truth + " == UNKNOWN) return false;");
    List<String> told = new ArrayList<>();
    for (Bound argument : arguments) {
      boolean words = argument.type() == String.class;
      told.add(words ? argument.java() : text.known("a" + told.size(), argument.java()));
    }
    Rule.Call call = rule.call();
    text.line(JavaSource.call("says." + call.verb() + "()." + call.method().getName(), told) + ";");
  }
}
