package io.zengshou.rules.drl.sentences;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules in sentences, turned into DRL line by line: line 7 of the DRL is what line 7 of
 * the file means.
 */
public final class SentenceFile {

  private final List<Expansion> lines;
  private final List<Slip> slips;

  SentenceFile(List<Expansion> lines, List<Slip> slips) {
    this.lines = List.copyOf(lines);
    this.slips = List.copyOf(slips);
  }

  /** The DRL of the whole file. */
  public String drl() {
    return String.join("\n", lines());
  }

  /** The DRL of each line. */
  public List<String> lines() {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(line.text()));
    return texts;
  }

  /** What a line means, from 1; null where it is a sentence of nothing, or DRL itself. */
  public @Nullable String meaning(int line) {
    if (line < 1 || line > lines.size() || lines.get(line - 1).spans().isEmpty()) {
      return null;
    }
    return lines.get(line - 1).text().strip();
  }

  /** The sentences that are not in the vocabulary. */
  public List<Slip> slips() {
    return slips;
  }

  /** Words of a line: the first char from 1, and how many. */
  public record Words(int column, int length) {}

  /**
   * The words that DRL comes from; null where the line is DRL itself.
   *
   * @param line the line, from 1
   * @param column where the DRL begins, from 1; 0: all of the line
   * @param length how many chars of it
   */
  public @Nullable Words source(int line, int column, int length) {
    if (line < 1 || line > lines.size() || lines.get(line - 1).spans().isEmpty()) {
      return null;
    }
    Expansion expansion = lines.get(line - 1);
    int from = Math.max(0, column - 1);
    Expansion.Span span = expansion.source(from, from + length);
    if (column == 0 || span.lineTo() == 0) {
      span = expansion.spans().get(0);
    }
    return new Words(span.lineFrom() + 1, span.lineTo() - span.lineFrom());
  }
}
