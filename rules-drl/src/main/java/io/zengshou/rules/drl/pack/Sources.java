package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.sentences.SentenceFile;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a pack's files by lines: finds the word that a message is about. */
public final class Sources {

  private final PackFiles files;
  private final Map<String, String[]> lines = new HashMap<>();

  public Sources(PackFiles files) {
    this.files = files;
  }

  /** A line as it stands in its file; null where there is none. */
  public @Nullable String line(Place place) {
    String[] all = linesOf(place.file());
    return place.line() >= 1 && place.line() <= all.length ? all[place.line() - 1] : null;
  }

  private String[] linesOf(String file) {
    return lines.computeIfAbsent(
        file,
        path -> {
          String text = files.text(path);
          return text == null ? new String[0] : text.split("\n", -1);
        });
  }

  /**
   * Where words stand, from a line to the end of its rule.
   *
   * @param where {@code file:line}
   * @param words what to look for: the first alone, the next one inside of it, and so on; blanks
   *     between words stand for any
   * @return the last of the words that was found, or {@code where} itself
   */
  public Place find(String where, List<String> words) {
    Place start = Place.of(where);
    SentenceFile sentences = files.sentences(start.file());
    if (sentences != null) {
      Place drl = found(start, sentences.lines().toArray(String[]::new), words);
      return inSentences(drl, sentences);
    }
    return found(start, linesOf(start.file()), words);
  }

  /** The words that staff wrote where their meaning was found. */
  private static Place inSentences(Place drl, SentenceFile sentences) {
    SentenceFile.Words words = sentences.source(drl.line(), drl.column(), drl.length());
    return words == null ? drl : new Place(drl.file(), drl.line(), words.column(), words.length());
  }

  /** What a line of sentences means; null where it is none. */
  @Nullable String meaning(Place place) {
    SentenceFile sentences = files.sentences(place.file());
    return sentences == null ? null : sentences.meaning(place.line());
  }

  /**
   * A fault for those who write sentences: words of rules mean little to them, without what the
   * sentence means, and a variable nothing at all.
   */
  Fault inSentences(ProblemKind kind, Fault fault, String meaning) {
    Text what =
        new Text(
            fault.what().zh() + "（这句话的意思:" + meaning + "）",
            fault.what().en() + " (it means: " + meaning + ")");
    String variable = fault.actual();
    if (kind == ProblemKind.UNKNOWN_VARIABLE && variable != null) {
      List<String> binding = files.sentences().binding(variable);
      if (!binding.isEmpty()) {
        Text missing =
            new Text(
                "前面缺少说到它的一句（这句话的意思:" + meaning + "）",
                "a sentence that names it is missing before (it means: " + meaning + ")");
        return new Fault(
            fault.where(),
            missing,
            variable,
            null,
            Text.same(String.join("；", binding.subList(0, Math.min(3, binding.size())))));
      }
    }
    return new Fault(fault.where(), what, variable, fault.allowed(), fault.maybe());
  }

  private static Place found(Place start, String[] all, List<String> words) {
    if (start.line() < 1 || start.line() > all.length || start.column() > 0) {
      return start;
    }
    StringBuilder code = new StringBuilder();
    for (int i = start.line() - 1; i < all.length; i++) {
      code.append(all[i]).append('\n');
      if (all[i].strip().equals("end") || i - start.line() > 60) {
        break;
      }
    }
    int from = 0;
    int to = code.length();
    boolean found = false;
    for (String word : words) {
      int[] hit = hit(code, word, from, to);
      if (hit.length == 2) {
        from = hit[0];
        to = hit[1];
        found = true;
      }
    }
    return found ? place(start, code, from, to) : start;
  }

  private static Place place(Place start, CharSequence code, int from, int to) {
    int line = start.line();
    int begin = 0;
    int end = from;
    for (int i = 0; i < from; i++) {
      if (code.charAt(i) == '\n') {
        line++;
        begin = i + 1;
      }
    }
    while (end < to && code.charAt(end) != '\n') {
      end++;
    }
    return new Place(start.file(), line, from - begin + 1, end - from);
  }

  /** First and last of the first place where {@code word} stands by itself; empty: nowhere. */
  private static int[] hit(CharSequence code, String word, int from, int to) {
    for (int at = from; at < to && !word.isBlank(); at++) {
      int end = matched(code, word, at, to);
      boolean apart =
          end > at
              && !(at > 0 && joins(code.charAt(at - 1), code.charAt(at)))
              && !(end < code.length() && joins(code.charAt(end - 1), code.charAt(end)));
      if (apart) {
        return new int[] {at, end};
      }
    }
    return new int[0];
  }

  private static int matched(CharSequence code, String word, int start, int to) {
    int at = start;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == ' ') {
        int blank = at;
        while (at < to && Character.isWhitespace(code.charAt(at))) {
          at++;
        }
        if (at == blank) {
          return -1;
        }
      } else if (at < to && code.charAt(at) == word.charAt(i)) {
        at++;
      } else {
        return -1;
      }
    }
    return at;
  }

  private static boolean joins(char one, char other) {
    return Character.isJavaIdentifierPart(one) && Character.isJavaIdentifierPart(other);
  }
}
