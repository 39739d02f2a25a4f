package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file of sentences into DRL, a line into a line. Lines that are DRL as they stand, such as
 * {@code rule "…"}, {@code @Rate("10%")} and {@code when}, stay; so does what follows a {@code >}.
 */
final class Rewriter {

  /** The longest sentence, in chars. */
  private static final int LONGEST = 300;

  /** The longest file, in chars; the rest is not looked at. */
  private static final int LONGEST_FILE = 300_000;

  /** Nobody reads more. */
  private static final int MOST_SLIPS = 100;

  /** Files that people write take a hundredth of it. */
  private static final int MOST_STEPS = 30_000_000;

  private static final String DASHES = "-—•·";
  private static final Text SHORTER = new Text("分成几行,或在一行里写全", "write it on several lines");

  private final VocabularyBook book;
  private final String file;
  private final List<Expansion> lines = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();
  private Section section = Section.HEAD;
  private int steps;

  /** What closes the condition above, once no more is added to it; empty: there is none. */
  private String closing = "";

  private @Nullable String fact;
  private boolean constrained;

  /** Whether the condition above is not understood, so that nobody knows what could be added. */
  private boolean lost;

  private int conditionAt;

  Rewriter(VocabularyBook book, String file) {
    this.book = book;
    this.file = file;
  }

  SentenceFile rewrite(String text) {
    String kept = text.substring(0, Math.min(text.length(), LONGEST_FILE));
    for (String each : kept.split("\n", -1)) {
      lines.add(rewritten(each));
      if (slips.size() == MOST_SLIPS) {
        break;
      }
    }
    return new SentenceFile(lines, slips);
  }

  private Expansion rewritten(String text) {
    Line line = Line.of(text);
    if (line.isEmpty()) {
      return new Expansion("", List.of());
    }
    String drl = drl(line);
    if (drl != null) {
      move(drl);
      return new Expansion(drl, List.of());
    }
    try {
      return sentence(line);
    } catch (SentenceMatcher.TooLargeException e) {
      return tooLarge(line);
    }
  }

  /** The line where it is DRL; null where it is a sentence. */
  private static @Nullable String drl(Line line) {
    String text = line.text();
    String plain = line.plain().substring(line.begin(), line.end());
    if (plain.startsWith(">")) {
      return text.substring(0, line.begin()) + ' ' + text.substring(line.begin() + 1);
    }
    boolean whole = plain.equals("when") || plain.equals("then") || plain.equals("end");
    boolean begins =
        plain.startsWith("rule ") || plain.startsWith("package ") || plain.startsWith("@");
    return whole || begins ? text : null;
  }

  private Expansion sentence(Line line) {
    if (line.end() - line.begin() > LONGEST || steps > MOST_STEPS) {
      return tooLarge(line);
    }
    SentenceMatcher matcher = new SentenceMatcher(book, line);
    try {
      return sentence(line, matcher);
    } finally {
      steps += matcher.steps();
    }
  }

  private Expansion sentence(Line line, SentenceMatcher matcher) {
    SentenceMatcher.Fit head = matcher.whole(book.sentences(Section.HEAD), line.begin());
    if (head != null && (section == Section.HEAD || isMark(head.expansion().text()))) {
      move(head.expansion().text());
      return head.expansion();
    }
    Expansion several = section == Section.HEAD ? heads(line) : null;
    if (several != null) {
      return several;
    }
    if (section == Section.WHEN && DASHES.indexOf(line.plain().charAt(line.begin())) >= 0) {
      return addition(line.from(line.begin() + 1), line);
    }
    SentenceMatcher.Fit fit =
        section == Section.HEAD ? null : matcher.whole(book.sentences(section), line.begin());
    if (fit == null) {
      fact = null;
      lost = section == Section.WHEN;
      return unknown(line, book.sentences(section));
    }
    if (section == Section.WHEN) {
      condition(fit.expansion().text());
    }
    return fit.expansion();
  }

  /** Several sentences on a line, with commas between: 按10%奖补，最高5000元/户·年. */
  private @Nullable Expansion heads(Line line) {
    Expansion.Builder text = new Expansion.Builder();
    int from = line.begin();
    int count = 0;
    for (int at = from; at <= line.end(); at++) {
      if (at == line.end() || line.plain().charAt(at) == ',') {
        Line part = new Line(line.text(), line.plain(), from, at);
        SentenceMatcher matcher = new SentenceMatcher(book, part);
        SentenceMatcher.Fit fit = matcher.whole(book.sentences(Section.HEAD), from);
        steps += matcher.steps();
        if (fit != null && fit.expansion().text().startsWith("@")) {
          text.add(count++ == 0 ? "" : " ").add(fit.expansion());
          from = line.skip(Math.min(at + 1, line.end()));
        }
      }
    }
    boolean all = count > 1 && from == line.end();
    return all ? text.from(line.begin(), line.end()) : null;
  }

  private static boolean isMark(String drl) {
    return drl.startsWith("rule ") || drl.equals("when") || drl.equals("then") || drl.equals("end");
  }

  private void move(String drl) {
    String plain = drl.strip();
    if (plain.startsWith("rule ") || plain.equals("end")) {
      section = Section.HEAD;
    } else if (plain.equals("when")) {
      section = Section.WHEN;
    } else if (plain.equals("then")) {
      section = Section.THEN;
    }
    fact = null;
    lost = false;
  }

  /** Remembers where a line that begins with a dash can add to this condition. */
  private void condition(String drl) {
    int end = VocabularyBook.endOfConstraints(drl);
    fact = end < 0 ? null : VocabularyBook.fact(drl);
    lost = false;
    if (end >= 0) {
      String before = drl.substring(0, end).stripTrailing();
      closing = drl.substring(before.length());
      constrained = !before.endsWith("(");
      conditionAt = lines.size();
    }
  }

  /** A further condition on the fact above: its brackets are closed behind it instead. */
  private Expansion addition(Line added, Line line) {
    String above = fact;
    if (above == null && lost) {
      return new Expansion("", List.of());
    }
    if (above == null) {
      add(
          line.begin(),
          line.end(),
          Fault.of("", new Text("上面没有可以补充的条件", "there is no condition above to add to"))
              .maybe(new Text("先写一句，如：家庭", "a sentence such as 家庭 comes first")));
      return new Expansion("", List.of());
    }
    List<String> groups = book.groupsOf(above);
    Expansion more = new SentenceMatcher(book, added).conditions(groups, added.begin());
    if (more == null) {
      List<Entry> phrases = new ArrayList<>();
      groups.forEach(group -> phrases.addAll(book.group(group)));
      return unknown(firstWrong(added, groups), phrases);
    }
    Expansion before = lines.get(conditionAt);
    lines.set(conditionAt, before.first(before.text().length() - closing.length()));
    Expansion sentence = new Expansion.Builder().add(more).from(line.begin(), line.end());
    Expansion full = sentence.between(constrained ? ", " : " ", closing);
    constrained = true;
    conditionAt = lines.size();
    return full;
  }

  /** Of several conditions, the first that does not fit; all, where each would by itself. */
  private Line firstWrong(Line added, List<String> groups) {
    int from = added.begin();
    for (int at = from; at <= added.end(); at++) {
      if (at == added.end() || added.plain().charAt(at) == ',') {
        Line part = new Line(added.text(), added.plain(), from, at);
        if (new SentenceMatcher(book, part).conditions(groups, from) == null) {
          return part;
        }
        from = added.skip(Math.min(at + 1, added.end()));
      }
    }
    return added;
  }

  private Expansion unknown(Line said, List<Entry> candidates) {
    UnknownSentence unknown = new UnknownSentence(book, said, section);
    slips.add(unknown.slip(file, lines.size() + 1, candidates));
    return new Expansion("", List.of());
  }

  private Expansion tooLarge(Line line) {
    Fault fault =
        Fault.of("", new Text("一句话太长", "the sentence is too long"))
            .actual(String.valueOf(line.end() - line.begin()))
            .allowed(new Text("至多 " + LONGEST, "at most " + LONGEST))
            .maybe(SHORTER);
    slips.add(slip(ProblemKind.TOO_LARGE, line.begin(), line.end(), fault));
    return new Expansion("", List.of());
  }

  private void add(int from, int to, Fault fault) {
    slips.add(slip(ProblemKind.UNKNOWN_SENTENCE, from, to, fault));
  }

  private Slip slip(ProblemKind kind, int from, int to, Fault fault) {
    int number = lines.size() + 1;
    return new Slip(
        kind,
        file,
        number,
        from + 1,
        to - from,
        fault.inside(file + ":" + number + ":" + (from + 1)));
  }
}
