package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.sentences.Entry.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Fits entries of a vocabulary to one line. For each phrase and place the ends are found once, so
 * that no line and no vocabulary makes it run for ever; the first entry that fits counts.
 */
final class SentenceMatcher {

  /** More than any line that people write takes, by a factor of a hundred. */
  private static final int MOST_STEPS = 1_000_000;

  /** The longest DRL of a line, in chars: as long as a line of a rule file may be. */
  static final int LONGEST = 1_000;

  /** A line or a vocabulary that is too much; nobody wrote it by hand. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final VocabularyBook book;
  private final Line line;
  private final Map<String, List<Match>> known = new HashMap<>();
  private int steps;

  SentenceMatcher(VocabularyBook book, Line line) {
    this.book = book;
    this.line = line;
  }

  /** What the sentence means that fills the line from {@code from} on; null: none does. */
  @Nullable Fit whole(Collection<Entry> entries, int from) {
    for (Entry entry : entries) {
      for (Match match : entry(entry, from)) {
        if (match.end() == line.end()) {
          return new Fit(entry, match.expansion());
        }
      }
    }
    return null;
  }

  /** How much there was to try. */
  int steps() {
    return steps;
  }

  /** A sentence that fits a line. */
  record Fit(Entry entry, Expansion expansion) {}

  /** What a list of phrases means that fills the line from {@code from} on; null: none does. */
  @Nullable Expansion conditions(List<String> groups, int from) {
    for (String group : groups) {
      for (Match match : conditionsAt(group, from)) {
        if (match.end() == line.end()) {
          return match.expansion();
        }
      }
    }
    return null;
  }

  /** Whether all from {@code from} on can stand at a place. */
  boolean fills(Entry entry, Part.Slot slot, int from) {
    return slot(entry, slot, from).stream().anyMatch(match -> match.end() == line.end());
  }

  private List<Match> entry(Entry entry, int from) {
    Map<Integer, Map<String, Expansion>> reached = new LinkedHashMap<>();
    reached.put(from, Map.of());
    for (Part part : entry.key()) {
      Map<Integer, Map<String, Expansion>> next = new LinkedHashMap<>();
      reached.forEach((at, filled) -> step(entry, part, at, filled, next));
      reached = next;
    }
    List<Match> matches = new ArrayList<>();
    reached.forEach((end, filled) -> matches.add(new Match(end, fill(entry, filled, from, end))));
    return matches;
  }

  private void step(
      Entry entry,
      Part part,
      int at,
      Map<String, Expansion> filled,
      Map<Integer, Map<String, Expansion>> next) {
    if (++steps > MOST_STEPS) {
      throw new TooLargeException();
    }
    if (part instanceof Part.Words words) {
      int end = line.after(words.words(), at);
      if (end >= 0) {
        next.putIfAbsent(end, filled);
      }
      return;
    }
    Part.Slot slot = (Part.Slot) part;
    for (Match match : slot(entry, slot, line.skip(at))) {
      steps++;
      if (!next.containsKey(match.end())) {
        Map<String, Expansion> more = new HashMap<>(filled);
        more.put(slot.name(), match.expansion());
        next.put(match.end(), more);
      }
    }
  }

  private static Expansion fill(Entry entry, Map<String, Expansion> filled, int from, int end) {
    Expansion.Builder text = new Expansion.Builder();
    for (Part part : entry.meaning()) {
      Expansion words = part instanceof Part.Slot slot ? filled.get(slot.name()) : null;
      if (words != null) {
        text.add(words);
      } else if (part instanceof Part.Words plain) {
        text.add(plain.words());
      }
      if (text.length() > LONGEST) {
        throw new TooLargeException();
      }
    }
    return text.from(from, end);
  }

  private List<Match> slot(Entry entry, Part.Slot slot, int from) {
    Kind kind = Kind.of(slot.of());
    if (kind != null) {
      return kind.matches(line, from);
    }
    return switch (book.place(entry, slot)) {
      case CONDITIONS -> conditionsAt(slot.of(), from);
      case ALTERNATIVES -> chain(slot.of(), from, Joiner.ONE_OF, at -> phrase(slot.of(), at));
      case VALUES -> chain(slot.of(), from, Joiner.VALUE, at -> phrase(slot.of(), at));
      case ONE -> phrase(slot.of(), from);
    };
  }

  /** Conditions one after the other; each can be several of which one, or all, must hold. */
  private List<Match> conditionsAt(String group, int from) {
    return chain(group, from, Joiner.ALSO, at -> alternatives(group, at));
  }

  /** "Or" and "and" do not stand in one list: nobody could tell which binds first. */
  private List<Match> alternatives(String group, int from) {
    Map<Integer, Match> ends = new LinkedHashMap<>();
    chain(group, from, Joiner.OR, at -> item(group, at))
        .forEach(match -> ends.putIfAbsent(match.end(), match));
    chain(group, from, Joiner.AND, at -> together(item(group, at)))
        .forEach(match -> ends.putIfAbsent(match.end(), match));
    return new ArrayList<>(ends.values());
  }

  /** Items with one kind of words between them. */
  private List<Match> chain(String group, int from, Joiner joiner, IntFunction<List<Match>> items) {
    String key = group + ' ' + from + ' ' + joiner;
    List<Match> before = known.get(key);
    if (before != null) {
      return before;
    }
    Map<Integer, Match> ends = new LinkedHashMap<>();
    List<Match> last = items.apply(from);
    while (!last.isEmpty()) {
      last.forEach(match -> ends.putIfAbsent(match.end(), match));
      List<Match> next = new ArrayList<>();
      for (Match match : last) {
        int behind = joiner.after(line, match.end());
        if (behind >= 0) {
          for (Match item : items.apply(line.skip(behind))) {
            next.add(joined(from, match, joiner, item));
          }
        }
      }
      next.removeIf(match -> ends.containsKey(match.end()));
      last = next;
    }
    List<Match> all = List.copyOf(ends.values());
    known.put(key, all);
    return all;
  }

  private static Match joined(int from, Match match, Joiner joiner, Match item) {
    Expansion.Builder text = new Expansion.Builder();
    text.add(match.expansion()).add(joiner.meaning()).add(item.expansion());
    if (text.length() > LONGEST) {
      throw new TooLargeException();
    }
    return new Match(item.end(), text.from(from, item.end()));
  }

  /** What is "or" by itself stays together beside an "and". */
  private static List<Match> together(List<Match> items) {
    List<Match> together = new ArrayList<>();
    for (Match item : items) {
      String text = item.expansion().text();
      boolean loose = text.contains("||") && !text.startsWith("( ");
      together.add(loose ? new Match(item.end(), item.expansion().between("( ", " )")) : item);
    }
    return together;
  }

  /** A phrase, or several in brackets. */
  private List<Match> item(String group, int from) {
    List<Match> items = new ArrayList<>(phrase(group, from));
    int inner = line.after("(", from);
    if (inner >= 0) {
      for (Match match : alternatives(group, line.skip(inner))) {
        int end = line.after(")", match.end());
        if (end >= 0) {
          items.add(new Match(end, match.expansion().between("( ", " )")));
        }
      }
    }
    return items;
  }

  private List<Match> phrase(String group, int from) {
    String key = group + ' ' + from;
    List<Match> before = known.get(key);
    if (before != null) {
      return before;
    }
    Map<Integer, Match> ends = new LinkedHashMap<>();
    for (Entry entry : book.group(group)) {
      entry(entry, from).forEach(match -> ends.putIfAbsent(match.end(), match));
    }
    List<Match> all = List.copyOf(ends.values());
    known.put(key, all);
    return all;
  }
}
