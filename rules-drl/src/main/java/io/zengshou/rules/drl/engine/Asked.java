package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule asks of an applicant: a comparison, one of several values, or that there is
 * or is not a fact. What only says which fact is meant, of which measure or person, is none.
 *
 * @param rule the rule
 * @param pattern the pattern in which it stands
 * @param condition the comparison; null: the whole pattern, which wants a fact there or not there
 * @param where the line of its pattern: {@code file:line}
 * @param text as it stands in the rule
 * @param words the same in words
 */
public record Asked(
    Rule rule,
    Rule.Pattern pattern,
    @Nullable Condition condition,
    String where,
    String text,
    Text words) {

  /** All that a rule asks, in the order in which it is read. */
  public static List<Asked> of(Rule rule, Catalogue catalogue) {
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < rule.patterns().size(); i++) {
      Rule.Pattern pattern = rule.patterns().get(i);
      String where = rule.text().file() + ":" + rule.text().patterns().get(i).line();
      if (pattern.kind() == Kind.NOT || pattern.kind() == Kind.EXISTS) {
        Text words = whole(rule, pattern, catalogue);
        all.add(new Asked(rule, pattern, null, where, ReasonTexts.text(pattern), words));
      }
      for (Constraint constraint : pattern.constraints()) {
        Condition condition = constraint.condition();
        if (condition != null
            && !Sought.isKey(constraint)
            && !ReasonTexts.isAboutFact(condition, pattern)) {
          leaves(rule, pattern, constraint, condition, where, all);
        }
      }
    }
    return all;
  }

  private static Text whole(Rule rule, Rule.Pattern pattern, Catalogue catalogue) {
    ReasonTexts texts = new ReasonTexts(catalogue);
    return pattern.kind() == Kind.NOT
        ? texts.none(rule, pattern, Map.of())
        : texts.some(rule, pattern, Map.of());
  }

  private static void leaves(
      Rule rule,
      Rule.Pattern pattern,
      Constraint constraint,
      Condition condition,
      String where,
      List<Asked> all) {
    if (condition instanceof Condition.And and) {
      and.parts().forEach(part -> leaves(rule, pattern, constraint, part, where, all));
    } else if (condition instanceof Condition.Or or) {
      or.parts().forEach(part -> leaves(rule, pattern, constraint, part, where, all));
    } else {
      Text words = ReasonTexts.words(rule, pattern, Map.of()).of(condition);
      all.add(new Asked(rule, pattern, condition, where, text(constraint, condition), words));
    }
  }

  /** Only the comparison that is meant, where a constraint has several. */
  private static String text(Constraint constraint, Condition condition) {
    boolean several =
        constraint.condition() instanceof Condition.And
            || constraint.condition() instanceof Condition.Or;
    return several && condition instanceof Condition.Comparison comparison
        ? comparison.left() + " " + comparison.operator().sign() + " " + comparison.right()
        : constraint.text();
  }
}
