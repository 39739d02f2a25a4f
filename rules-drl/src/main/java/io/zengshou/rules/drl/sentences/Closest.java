package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.sentences.Entry.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence of the vocabulary that was probably meant by one that does not fit: the one
 * with the fewest signs to change, and which words of it those are.
 */
final class Closest {

  /**
   * What was probably meant.
   *
   * @param cost how far apart the words are
   * @param known how many signs of the vocabulary stand in the line
   * @param words the line as it would fit; null: nobody can tell
   * @param from where the words begin that do not fit
   * @param to where they end
   * @param place what should stand there; null: the words of the entry itself
   */
  record Guess(
      int cost, int known, @Nullable String words, int from, int to, Part.@Nullable Slot place) {

    boolean betterThan(@Nullable Guess other) {
      return other == null || cost < other.cost || (cost == other.cost && known > other.known);
    }
  }

  /** Guessing ends there: a guess helps a person, and persons do not write such lines. */
  private static final int MOST_TRIES = 20_000;

  private static final int LONGEST = 120;

  private final VocabularyBook book;
  private final Line line;
  private int tries;
  private final Map<String, Guess> guesses = new HashMap<>();

  Closest(VocabularyBook book, Line line) {
    this.book = book;
    this.line = line;
  }

  /** The best guess for the sentence from {@code from} on; null: no entry is near. */
  @Nullable Guess of(Collection<Entry> entries, int from) {
    return best(entries, from, line.end());
  }

  private @Nullable Guess best(Collection<Entry> entries, int from, int to) {
    Guess best = null;
    for (Entry entry : entries) {
      Guess guess = guess(entry, from, to);
      if (guess != null && guess.betterThan(best)) {
        best = guess;
      }
    }
    return best;
  }

  private @Nullable Guess guess(Entry entry, int from, int to) {
    boolean tired = to - from > LONGEST || ++tries > MOST_TRIES;
    Alignment alignment = tired ? null : Alignment.of(entry, line, from, to);
    if (alignment == null) {
      return null;
    }
    int cost = alignment.cost();
    int known = alignment.known();
    boolean sayable = true;
    int faultFrom = from;
    int faultTo = to;
    Part.Slot place = null;
    StringBuilder words = new StringBuilder();
    for (Alignment.Piece piece : alignment.pieces()) {
      if (piece.part() instanceof Part.Slot slot) {
        Guess inner = at(entry, slot, piece.from(), piece.to());
        cost += inner.cost();
        known += inner.known();
        sayable &= inner.words() != null;
        words.append(inner.words());
        if (inner.cost() > 0 && alignment.cost() == 0 && place == null) {
          faultFrom = inner.from();
          faultTo = inner.to();
          place = inner.place() == null ? slot : inner.place();
        }
      } else {
        words.append(((Part.Words) piece.part()).words());
      }
    }
    return new Guess(cost, known, sayable ? words.toString() : null, faultFrom, faultTo, place);
  }

  /** What was probably meant at a place; what fits costs nothing. */
  private Guess at(Entry entry, Part.Slot slot, int from, int to) {
    String key = slot.of() + ' ' + from + ' ' + to + ' ' + book.place(entry, slot);
    Guess before = guesses.get(key);
    if (before != null) {
      return before;
    }
    Guess guess = guessAt(entry, slot, from, to);
    guesses.put(key, guess);
    return guess;
  }

  private Guess guessAt(Entry entry, Part.Slot slot, int from, int to) {
    String said = line.text().substring(from, to);
    Line part = new Line(line.text(), line.plain(), line.skip(from), to);
    if (new SentenceMatcher(book, part).fills(entry, slot, part.begin())) {
      return new Guess(0, to - from, said, from, to, null);
    }
    Guess best = new Guess(3 * Math.max(2, to - from), 0, null, from, to, slot);
    if (Kind.of(slot.of()) != null) {
      return best;
    }
    Guess phrase = best(book.group(slot.of()), from, to);
    if (phrase != null && phrase.betterThan(best)) {
      best = phrase;
    }
    for (int at = from + 1; at + 1 < to; at++) {
      int behind = joiner(part, at);
      if (behind > at && behind < to) {
        Guess left = at(entry, slot, from, at);
        Guess right = at(entry, slot, behind, to);
        Guess both = both(left, right, line.text().substring(at, behind));
        if (both.betterThan(best)) {
          best = both;
        }
      }
    }
    return best;
  }

  private static int joiner(Line part, int at) {
    int best = -1;
    for (Joiner joiner : Joiner.values()) {
      best = Math.max(best, joiner.after(part, at));
    }
    return best;
  }

  private static Guess both(Guess left, Guess right, String between) {
    Guess faulty = left.cost() > 0 ? left : right;
    boolean sayable = left.words() != null && right.words() != null;
    return new Guess(
        left.cost() + right.cost(),
        left.known() + right.known(),
        sayable ? left.words() + between + right.words() : null,
        faulty.from(),
        faulty.to(),
        faulty.place());
  }

  /** The phrases that can stand at a place, as they are written in the vocabulary. */
  List<String> phrases(Part.Slot slot) {
    List<String> phrases = new ArrayList<>();
    book.group(slot.of()).forEach(entry -> phrases.add(entry.words()));
    return phrases;
  }
}
