package io.zengshou.rules.drl.language;

/** One side of a comparison. */
public sealed interface Operand {

  /** An attribute of the fact that is matched. */
  record Attribute(String name) implements Operand {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Something bound earlier: {@code $line}. */
  record Variable(String name) implements Operand {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A value written out. */
  record Literal(Object value, String text) implements Operand {
    @Override
    public String toString() {
      return text;
    }
  }
}
