package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.sentences.Entry.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of a pack's vocabulary, and the groups of phrases that they are made of. */
final class VocabularyBook {

  /** What can stand at a place of a sentence. */
  enum Place {
    /** One phrase. */
    ONE,
    /** Values with 、 or 或 between them. */
    VALUES,
    /** Conditions, with words for and or or between them. */
    CONDITIONS,
    /** Conditions of which one is enough, behind a word such as 属于. */
    ALTERNATIVES
  }

  private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern OPERATOR = Pattern.compile("==|!=|<|>|\\bin\\b");

  private final List<Entry> entries;
  private final Map<String, List<Entry>> groups = new LinkedHashMap<>();
  private final Map<String, Set<String>> groupsOfFacts = new HashMap<>();

  /**
   * A book of entries whose places all have something that can stand there, none of them itself.
   */
  VocabularyBook(Collection<Entry> all) {
    this.entries = List.copyOf(all);
    for (Entry entry : entries) {
      if (!entry.group().isEmpty()) {
        groups.computeIfAbsent(entry.group(), name -> new ArrayList<>()).add(entry);
      }
    }
    for (Entry entry : sentences(Section.WHEN)) {
      String fact = fact(sample(entry));
      for (Part.Slot slot : entry.slots()) {
        if (fact != null && place(entry, slot) == Place.CONDITIONS) {
          groupsOfFacts.computeIfAbsent(fact, name -> new LinkedHashSet<>()).add(slot.of());
        }
      }
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The sentences of one section, in the order of the vocabulary. */
  List<Entry> sentences(Section section) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.group().isEmpty()
          && (entry.section() == section || entry.section() == Section.ANY)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The phrases of a group. */
  List<Entry> group(String name) {
    return groups.getOrDefault(name, List.of());
  }

  /** The groups of conditions on facts of a type. */
  List<String> groupsOf(String fact) {
    return List.copyOf(groupsOfFacts.getOrDefault(fact, Set.of()));
  }

  /** What can stand at a place. */
  Place place(Entry entry, Part.Slot slot) {
    String sample = QUOTED.matcher(sample(slot)).replaceAll("");
    Matcher operator = OPERATOR.matcher(sample);
    if (!operator.find()) {
      return entry.takesSeveral(slot) ? Place.VALUES : Place.ONE;
    }
    if (sample.substring(0, operator.start()).isBlank()) {
      return Place.ONE;
    }
    return entry.group().isEmpty() ? Place.CONDITIONS : Place.ALTERNATIVES;
  }

  /** The DRL of a sentence with the first phrase of each group. */
  String sample(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Part part : entry.meaning()) {
      text.append(part instanceof Part.Words words ? words.words() : sample((Part.Slot) part));
      if (text.length() > SentenceMatcher.LONGEST) {
        break;
      }
    }
    return text.toString();
  }

  private String sample(Part.Slot slot) {
    Kind kind = Kind.of(slot.of());
    if (kind != null) {
      return kind.sample();
    }
    List<Entry> phrases = group(slot.of());
    return phrases.isEmpty() ? "" : sample(phrases.get(0));
  }

  /** The type of the fact that DRL is about; null: none. */
  static @Nullable String fact(String drl) {
    Matcher fact = FACT.matcher(QUOTED.matcher(drl).replaceAll(""));
    return fact.find() ? fact.group(1) : null;
  }

  /** Where the constraints of the first fact end in DRL: at its closing bracket; or -1. */
  static int endOfConstraints(String drl) {
    Matcher fact = FACT.matcher(drl);
    int depth = 0;
    boolean quoted = false;
    for (int i = fact.find() ? fact.end() : drl.length(); i < drl.length(); i++) {
      char c = drl.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == ')' && depth-- == 0) {
        return i;
      }
      depth += !quoted && c == '(' ? 1 : 0;
    }
    return -1;
  }
}
