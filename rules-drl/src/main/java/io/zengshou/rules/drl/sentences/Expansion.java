package io.zengshou.rules.drl.sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * DRL that a sentence was turned into, and which words each piece of it comes from.
 *
 * @param text the DRL
 * @param spans from outside to inside
 */
record Expansion(String text, List<Span> spans) {

  /** Chars {@code from} to {@code to} of the DRL come from those of the line. */
  record Span(int from, int to, int lineFrom, int lineTo) {}

  Expansion {
    spans = List.copyOf(spans);
  }

  /** DRL that comes from these chars of the line. */
  static Expansion of(String text, int lineFrom, int lineTo) {
    return new Expansion(text, List.of(new Span(0, text.length(), lineFrom, lineTo)));
  }

  /** The smallest piece of the line that chars {@code from} to {@code to} of the DRL come from. */
  Span source(int from, int to) {
    Span best = new Span(0, 0, 0, 0);
    int least = Integer.MAX_VALUE;
    for (Span span : spans) {
      boolean holds = span.from() <= from && to <= span.to();
      if (holds && span.lineTo() - span.lineFrom() < least) {
        best = span;
        least = span.lineTo() - span.lineFrom();
      }
    }
    return best;
  }

  /** The first {@code length} chars of the DRL. */
  Expansion first(int length) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (span.from() < length) {
        kept.add(
            new Span(span.from(), Math.min(span.to(), length), span.lineFrom(), span.lineTo()));
      }
    }
    return new Expansion(text.substring(0, length), kept);
  }

  /** With DRL around that comes from no words of its own. */
  Expansion between(String before, String after) {
    List<Span> moved = new ArrayList<>();
    for (Span span : spans) {
      moved.add(shifted(span, before.length()));
    }
    return new Expansion(before + text + after, moved);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.from() + by, span.to() + by, span.lineFrom(), span.lineTo());
  }

  /** Puts an expansion together. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    Builder add(String words) {
      text.append(words);
      return this;
    }

    Builder add(Expansion part) {
      for (Span span : part.spans()) {
        spans.add(shifted(span, text.length()));
      }
      text.append(part.text());
      return this;
    }

    int length() {
      return text.length();
    }

    /** All of it, which comes from these chars of the line. */
    Expansion from(int lineFrom, int lineTo) {
      List<Span> all = new ArrayList<>();
      all.add(new Span(0, text.length(), lineFrom, lineTo));
      all.addAll(spans);
      return new Expansion(text.toString(), all);
    }
  }
}
