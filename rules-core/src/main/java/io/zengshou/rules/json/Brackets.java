package io.zengshou.rules.json;

/** Follows a text byte by byte, as far as it takes to see where a value ends. */
final class Brackets {

  // Deeper than the parser goes, so that the parser says so; as deep as a long has bits.
  private static final int DEEPEST = 63;

  private long objects;
  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean begun;
  private boolean broken;
  private int last;

  /** Takes the next byte; after {@link #isBroken} nothing counts. */
  void take(int value) {
    if (broken) {
      return;
    }
    if (quoted) {
      inQuotes(value);
    } else if (!Bytes.isBlank(value)) {
      outside(value);
      last = value;
    }
  }

  /**
   * Takes bytes up to where another object begins behind one that has ended.
   *
   * @return the place of that other object; {@code to} where there is none
   */
  int take(byte[] values, int from, int to) {
    int at = from;
    while (at < to) {
      if (quoted && !escaped) {
        at = endOfPlainText(values, at, to);
      }
      if (at < to) {
        if (values[at] == '{' && isWholeObject()) {
          return at;
        }
        take(values[at] & 0xFF);
        at++;
      }
    }
    return to;
  }

  private boolean isWholeObject() {
    return begun && !broken && !quoted && depth == 0 && last == '}';
  }

  /** Most of what stands in quotes says nothing about where a value ends. */
  private static int endOfPlainText(byte[] values, int from, int to) {
    int at = from;
    while (at < to && values[at] != '"' && values[at] != '\\' && values[at] != '\n') {
      at++;
    }
    return at;
  }

  private void inQuotes(int value) {
    if (escaped) {
      escaped = false;
    } else if (value == '\\') {
      escaped = true;
    } else if (value == '"') {
      quoted = false;
    } else if (value == '\n') {
      broken = true;
    }
  }

  private void outside(int value) {
    if (begun && depth == 0 && last == '}') {
      // Something follows on the line on which an object ended.
      broken = true;
    }
    begun = true;
    switch (value) {
      case '"' -> quoted = true;
      case '{', '[' -> open(value == '{');
      case '}', ']' -> close(value == '}');
      default -> {
        // Whether the rest is JSON is for the parser to say.
      }
    }
  }

  private void open(boolean object) {
    if (depth == DEEPEST) {
      broken = true;
      return;
    }
    depth++;
    objects = object ? objects | 1L << depth : objects & ~(1L << depth);
  }

  private void close(boolean object) {
    if (depth == 0 || object != inObject()) {
      broken = true;
      return;
    }
    depth--;
  }

  private boolean inObject() {
    return (objects >>> depth & 1) == 1;
  }

  /** Whether more must come, as far as one can see. */
  boolean isOpen() {
    return !broken && (quoted || depth > 0);
  }

  boolean isBroken() {
    return broken;
  }

  /** Whether an object may begin here; where not, a new applicant does. */
  boolean mayHoldObject() {
    return inObject() ? last == ':' : last == '[' || last == ',';
  }
}
