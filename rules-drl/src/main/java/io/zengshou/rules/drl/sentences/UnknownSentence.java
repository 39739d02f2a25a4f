package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.sentences.Entry.Part;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a sentence that does not fit the vocabulary. */
final class UnknownSentence {

  /** So many phrases are listed; of more, nobody reads them. */
  private static final int MOST_LISTED = 12;

  private final VocabularyBook book;
  private final Line line;
  private final Section section;

  UnknownSentence(VocabularyBook book, Line line, Section section) {
    this.book = book;
    this.line = line;
    this.section = section;
  }

  /**
   * The fault, at the words that do not fit.
   *
   * @param number the line
   * @param candidates the entries that could stand there
   */
  Slip slip(String file, int number, List<Entry> candidates) {
    Closest closest = new Closest(book, line);
    Closest.Guess guess = closest.of(candidates, line.begin());
    Section other = elsewhere();
    int from = line.begin();
    int to = line.end();
    Fault fault = Fault.of("", new Text("词汇里没有这句话", "no sentence of the vocabulary fits"));
    if (other != null) {
      fault = fault.maybe(place(other));
    } else if (guess != null) {
      from = line.skip(guess.from());
      to = Math.max(from + 1, guess.to());
      String words = guess.words();
      fault =
          guess.place() == null ? fault : atPlace(guess.place(), closest, words != null, from, to);
      if (words != null) {
        fault = fault.maybe(Text.same(words.strip()));
      }
    } else if (mixesOrAnd()) {
      fault = fault.maybe(BRACKETS);
    } else {
      fault =
          fault.maybe(
              new Text(
                  "换一种说法,或者在词汇(.dsl)里加上这一句",
                  "say it otherwise, or add the sentence to the vocabulary (.dsl)"));
    }
    return new Slip(
        ProblemKind.UNKNOWN_SENTENCE,
        file,
        number,
        from + 1,
        to - from,
        fault.inside(file + ":" + number + ":" + (from + 1)));
  }

  private static final Text BRACKETS =
      new Text("一句里又有“或”又有“并且”时加括号:(甲或乙)并且丙", "with both or and and, use brackets: (甲或乙)并且丙");

  private boolean mixesOrAnd() {
    String words = line.words();
    return words.contains("或") && words.contains("且");
  }

  private Fault atPlace(Part.Slot slot, Closest closest, boolean guessed, int from, int to) {
    Kind kind = Kind.of(slot.of());
    String said = line.text().substring(from, to).strip();
    if (kind != null) {
      return Fault.of("", new Text("这里读不懂", "these words do not fit here"))
          .actual(said)
          .allowed(kind.wanted());
    }
    List<String> phrases = closest.phrases(slot);
    Fault fault =
        Fault.of(
                "",
                new Text(
                    "词汇的 [" + slot.of() + "] 里没有这个说法",
                    "not among the phrases [" + slot.of() + "] of the vocabulary"))
            .actual(said);
    boolean many = phrases.size() > MOST_LISTED;
    List<String> shown = many ? phrases.subList(0, MOST_LISTED) : phrases;
    // Where a guess is told, a long list would only hide it.
    return many && guessed
        ? fault
        : fault.allowed(Text.same(String.join("、", shown) + (many ? "……" : "")));
  }

  /** The other part of a rule that has such a sentence; the own one where none has. */
  private @Nullable Section elsewhere() {
    for (Section other : List.of(Section.HEAD, Section.WHEN, Section.THEN)) {
      if (other != section
          && new SentenceMatcher(book, line).whole(book.sentences(other), line.begin()) != null) {
        return other;
      }
    }
    return null;
  }

  private static Text place(Section section) {
    return switch (section) {
      case HEAD -> new Text("这句话写在“当”的前面", "it belongs before 当 (when)");
      case WHEN -> new Text("这句话写在“当”的下面", "it belongs below 当 (when)");
      case THEN, ANY -> new Text("这句话写在“那么”的下面", "it belongs below 那么 (then)");
    };
  }
}
