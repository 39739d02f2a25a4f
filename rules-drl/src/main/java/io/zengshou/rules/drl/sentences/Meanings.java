package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.ConstraintParser;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.LanguageException;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.sentences.Entry.Part;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether sentences mean what the language of rules has: each with every phrase that it can
 * be made of, so that a wrong phrase is told at its own line and before any rule uses it.
 */
final class Meanings {

  private static final Pattern HEAD =
      Pattern.compile(
          "rule \"[^\"]*\"|when|then|end"
              + "|(?:@\\w+\\((?:\"[^\"]*\"|\\{\"[^\"]*\"(?:, \"[^\"]*\")*\\})\\) ?)+");
  private static final Pattern FACT =
      Pattern.compile("(?:(?:not|exists) )?(?:\\$\\w+ : )?(\\w+)\\( ?([^;]*?) ?\\)");
  private static final Pattern TOTAL =
      Pattern.compile(
          "accumulate\\( (\\w+)\\( ([^;]*) \\); (?:\\$\\w+ : \\w+\\(\\$\\w+\\)(?:, )?)+ \\)");
  private static final String ARGUMENT = "(?:\\$\\w+(?:\\.\\w+\\(\\))?|\"[^\"]*\")";
  private static final Pattern VERB =
      Pattern.compile("(\\w+)\\.(\\w+)\\((?:" + ARGUMENT + "(?:, ?" + ARGUMENT + ")*)?\\);");

  private static final int LONGEST = SentenceMatcher.LONGEST;

  private final VocabularyBook book;
  private final VocabularyCheck.Told told;
  private final Set<Entry> faulty = new HashSet<>();

  Meanings(VocabularyBook book, VocabularyCheck.Told told) {
    this.book = book;
    this.told = told;
  }

  /** A fault in the DRL of a sample sentence. */
  private record Wrong(ProblemKind kind, Fault fault) {}

  /**
   * What came of the sample sentences with one entry in them.
   *
   * @param tried how many there were
   * @param wrong what is wrong, by the entry that makes it so
   */
  private record Tried(int tried, Map<Entry, Wrong> wrong) {}

  /** Tells what is wrong, at the entry that makes it so. */
  void check(Collection<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.group().isEmpty()) {
        tried(entry, entry.section(), new HashSet<>(), words -> words).wrong().forEach(this::tell);
      }
    }
  }

  /**
   * Tries each phrase that an entry can be made of. Where several are and none fits, it is the
   * entry that is wrong.
   *
   * @param around puts the DRL of the entry into that of the whole sentence
   */
  private Tried tried(Entry entry, Section section, Set<Entry> seen, UnaryOperator<String> around) {
    int count = 0;
    Map<Entry, Wrong> wrong = new LinkedHashMap<>();
    for (Part.Slot slot : entry.slots()) {
      for (Entry phrase : book.group(slot.of())) {
        if (seen.add(phrase)) {
          Tried inner =
              tried(phrase, section, seen, words -> around.apply(filled(entry, slot, words)));
          count += inner.tried();
          wrong.putAll(inner.wrong());
        }
      }
    }
    if (count == 0) {
      Wrong found = wrong(section, around.apply(book.sample(entry)));
      return new Tried(1, found == null ? Map.of() : Map.of(entry, found));
    }
    boolean all = count > 1 && wrong.size() == count;
    return all
        ? new Tried(1, Map.of(entry, wrong.values().iterator().next()))
        : new Tried(count, wrong);
  }

  private void tell(Entry entry, Wrong wrong) {
    if (faulty.add(entry)) {
      told.add(wrong.kind(), entry, wrong.fault());
    }
  }

  private String filled(Entry entry, Part.Slot slot, String words) {
    StringBuilder text = new StringBuilder();
    for (Part part : entry.meaning()) {
      if (part.equals(slot)) {
        text.append(words);
      } else if (part instanceof Part.Slot other) {
        Kind kind = Kind.of(other.of());
        List<Entry> phrases = book.group(other.of());
        text.append(
            kind != null ? kind.sample() : phrases.isEmpty() ? "" : book.sample(phrases.get(0)));
      } else {
        text.append(((Part.Words) part).words());
      }
      if (text.length() > LONGEST) {
        break;
      }
    }
    return text.toString();
  }

  private static @Nullable Wrong wrong(Section section, String text) {
    return switch (section) {
      case HEAD ->
          HEAD.matcher(text).matches()
              ? null
              : shape(text, "不是规则开头的写法", "no way to begin a rule", "@Rate(\"{数额}\")");
      case WHEN -> condition(text);
      case THEN -> verb(text);
      case ANY -> shape(text, "整句要写明部分", "a whole sentence is of one section", "[when]");
    };
  }

  private static Wrong shape(String text, String zh, String en, String maybe) {
    return new Wrong(
        ProblemKind.WRONG_VOCABULARY,
        Fault.of("", new Text(zh, en)).actual(text).maybe(Text.same(maybe)));
  }

  private static @Nullable Wrong condition(String text) {
    Matcher fact = FACT.matcher(text);
    Matcher total = TOTAL.matcher(text);
    Matcher found = total.matches() ? total : fact;
    if (text.length() > LONGEST || (found == fact && !(fact.matches() && isOne(text)))) {
      return shape(text, "意思不是一个事实", "the meaning is not one fact", "Household( lifted == true )");
    }
    FactType type = Vocabulary.STANDARD.type(found.group(1));
    if (type == null) {
      return unknown(
          ProblemKind.UNKNOWN_FACT,
          new Text("没有这种事实", "no such fact"),
          found.group(1),
          Vocabulary.STANDARD.typeNames());
    }
    for (String constraint : split(found.group(2))) {
      Wrong wrong = constraint(type, constraint);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  /** Whether nothing follows the fact. */
  private static boolean isOne(String text) {
    int end = VocabularyBook.endOfConstraints(text);
    return end < 0 || end == text.length() - 1;
  }

  private static @Nullable Wrong constraint(FactType type, String text) {
    try {
      Constraint constraint = ConstraintParser.parse(Vocabulary.STANDARD, text);
      List<String> read = new ArrayList<>();
      Condition condition = constraint.condition();
      if (condition != null) {
        read.addAll(condition.attributes());
      }
      if (constraint.bound() != null) {
        read.add(constraint.bound());
      }
      for (String attribute : read) {
        if (!type.has(attribute)) {
          return unknown(
              ProblemKind.UNKNOWN_ATTRIBUTE,
              new Text(type + " 没有这个属性", type + " has no such attribute"),
              attribute,
              type.attributes());
        }
      }
      return null;
    } catch (LanguageException e) {
      return new Wrong(e.kind(), e.fault());
    }
  }

  private static @Nullable Wrong verb(String text) {
    Matcher call = VERB.matcher(text);
    if (!call.matches()) {
      return shape(text, "意思不是一个动词", "the meaning is not one verb", "award.on($base);");
    }
    Class<?> verb = Verbs.TYPES.get(call.group(1));
    if (verb == null) {
      return unknown(
          ProblemKind.UNKNOWN_VERB,
          new Text("没有这个动词", "no such verb"),
          call.group(1),
          new TreeSet<>(Verbs.TYPES.keySet()));
    }
    Set<String> names = new TreeSet<>();
    for (Method method : verb.getMethods()) {
      if (method.getDeclaringClass() == verb) {
        names.add(method.getName());
      }
    }
    return names.contains(call.group(2))
        ? null
        : unknown(
            ProblemKind.WRONG_CALL,
            new Text("动词不能这样用", "the verb cannot be told this"),
            call.group(2),
            names);
  }

  private static Wrong unknown(
      ProblemKind kind, Text what, String found, Collection<String> names) {
    Fault fault = Fault.of("", what).actual(found).allowed(Text.same(String.join(", ", names)));
    String near = Nearest.of(found, names);
    return new Wrong(kind, near == null ? fault : fault.maybe(Text.same(near)));
  }

  /** Splits at the commas between constraints. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!quoted && depth == 0 && c == ',') {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    if (!text.substring(begin).isBlank()) {
      parts.add(text.substring(begin));
    }
    return parts;
  }
}
