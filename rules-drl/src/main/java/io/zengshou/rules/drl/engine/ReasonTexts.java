package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.ConditionWords;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.language.VocabularyWords;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the reasons that are told of conditions that failed: words, what was found, how far. */
final class ReasonTexts {

  private static final String MEASURE = "measure";

  private final Catalogue catalogue;

  ReasonTexts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Reason of(Rule rule, Miss miss) {
    Constraint constraint = miss.constraint();
    Entry entry = miss.entry();
    if (constraint != null && constraint.condition() != null && entry != null) {
      return failed(rule, miss, constraint.text(), constraint.condition(), entry);
    }
    if (entry != null) {
      return tooMany(rule, miss, entry);
    }
    Text nothing = words(rule, miss.pattern(), miss.bound()).nothingRecorded();
    return new Reason(rule.name(), null, text(miss.pattern()), null, nothing, null, null);
  }

  /** That what counts towards a result comes to nothing. */
  Reason nothingCounts(Rule rule, Miss miss) {
    Text words = words(rule, miss.pattern(), miss.bound()).nothingCounts();
    return new Reason(rule.name(), null, text(miss.pattern()), null, words, null, null);
  }

  private Reason failed(Rule rule, Miss miss, String text, Condition condition, Entry entry) {
    ConditionWords words = words(rule, miss.pattern(), miss.bound());
    return new Reason(
        rule.name(),
        subject(entry),
        text,
        actual(condition, entry),
        words.of(condition),
        words.actual(condition, attribute -> shown(entry, attribute)),
        distance(condition, entry, miss));
  }

  private Reason tooMany(Rule rule, Miss miss, Entry entry) {
    Text none = none(rule, miss.pattern(), miss.bound());
    return new Reason(rule.name(), subject(entry), text(miss.pattern()), null, none, null, null);
  }

  /** That there must be none of what a pattern says. */
  Text none(Rule rule, Rule.Pattern pattern, Map<String, Object> bound) {
    return words(rule, pattern, bound).none(subject(pattern), conditions(pattern));
  }

  /** That there must be one of what a pattern says. */
  Text some(Rule rule, Rule.Pattern pattern, Map<String, Object> bound) {
    return words(rule, pattern, bound).some(subject(pattern), conditions(pattern));
  }

  private List<Text> subject(Rule.Pattern pattern) {
    List<Text> subject = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      String measure = measure(constraint);
      if (measure != null) {
        subject.add(title(measure));
      }
    }
    return subject;
  }

  private static List<Condition> conditions(Rule.Pattern pattern) {
    List<Condition> conditions = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      Condition condition = constraint.condition();
      if (condition != null && measure(constraint) == null && !isAboutFact(condition, pattern)) {
        conditions.add(condition);
      }
    }
    return conditions;
  }

  /** Whether a condition compares whole facts: which person, which machine. */
  static boolean isAboutFact(@Nullable Condition condition, Rule.Pattern pattern) {
    return condition != null
        && condition.attributes().stream()
            .anyMatch(attribute -> Fact.class.isAssignableFrom(pattern.type().typeOf(attribute)));
  }

  /** The words of a pattern's conditions, with variables told as what they hold. */
  static ConditionWords words(Rule rule, Rule.Pattern pattern, Map<String, Object> bound) {
    VocabularyWords vocabulary = VocabularyWords.standard();
    return new ConditionWords(
        vocabulary, pattern.type(), name -> variable(rule, name, bound.get(name), vocabulary));
  }

  /** What a variable of a rule is called, and what it holds where that is known. */
  static Text variable(Rule rule, String name, @Nullable Object held, VocabularyWords vocabulary) {
    for (Rule.Pattern pattern : rule.patterns()) {
      for (Constraint constraint : pattern.constraints()) {
        if (name.equals(constraint.variable()) && constraint.bound() != null) {
          Object value = held instanceof Value known ? known.exact() : null;
          return ConditionWords.variable(vocabulary, pattern.type(), constraint.bound(), value);
        }
      }
    }
    return Text.same(name);
  }

  /** The measure that a constraint asks for; null: it asks for none. */
  static @Nullable String measure(Constraint constraint) {
    return constraint.condition() instanceof Condition.Comparison comparison
            && comparison.left() instanceof Operand.Attribute attribute
            && attribute.name().equals(MEASURE)
            && comparison.right() instanceof Operand.Literal literal
            && literal.value() instanceof String id
        ? id
        : null;
  }

  private Text title(String measure) {
    return catalogue.find(measure).map(found -> found.title()).orElse(Text.same(measure));
  }

  private static @Nullable String subject(Entry entry) {
    String path =
        entry.fact() instanceof Covered covered ? covered.person().path() : entry.fact().path();
    return path.isEmpty() ? null : path;
  }

  private static @Nullable Object shown(Entry entry, String attribute) {
    Object value = entry.read(attribute).exact();
    return value instanceof Fact ? null : value;
  }

  private static @Nullable String actual(Condition condition, Entry entry) {
    List<String> values = new ArrayList<>();
    for (String attribute : condition.attributes()) {
      Object value = shown(entry, attribute);
      if (value != null) {
        values.add(condition.attributes().size() == 1 ? "" + value : attribute + " = " + value);
      }
    }
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static @Nullable Distance distance(Condition condition, Entry entry, Miss miss) {
    if (condition instanceof Condition.Comparison comparison
        && comparison.left() instanceof Operand.Attribute attribute) {
      Object left = shown(entry, attribute.name());
      Object right = Conditions.value(comparison.right(), entry, miss.bound()).exact();
      return left == null || right == null
          ? null
          : Distances.of(
              left,
              comparison.operator(),
              right,
              VocabularyWords.standard()
                  .unit(Vocabulary.STANDARD.typeOf(entry.fact().getClass()), attribute.name()));
    }
    return null;
  }

  static String text(Rule.Pattern pattern) {
    List<String> constraints = pattern.constraints().stream().map(Constraint::text).toList();
    String fact = pattern.type().name() + "( " + String.join(", ", constraints) + " )";
    return pattern.kind() == Kind.MATCH
        ? fact
        : pattern.kind().name().toLowerCase(Locale.ROOT) + " " + fact;
  }
}
