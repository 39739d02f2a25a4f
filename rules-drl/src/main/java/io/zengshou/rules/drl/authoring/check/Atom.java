package io.zengshou.rules.drl.authoring.check;

import org.jspecify.annotations.Nullable;

/**
 * One comparison: how an attribute of a fact stands to a value or to another attribute.
 *
 * @param left the attribute, with its fact
 * @param right the other attribute; null: a value
 * @param value the value; null: an attribute
 * @param signs which results of a comparison hold: {@link #LESS}, {@link #EQUAL}, {@link #GREATER}
 */
record Atom(String left, @Nullable String right, @Nullable Object value, int signs) {

  static final int LESS = 1;
  static final int EQUAL = 2;
  static final int GREATER = 4;
  static final int ALL = LESS | EQUAL | GREATER;

  /** The same with its sides in the order of their names, so that equal pairs can be found. */
  Atom sorted() {
    if (right == null || left.compareTo(right) <= 0) {
      return this;
    }
    return new Atom(/* left= */ right, /* right= */ left, null, turned(signs));
  }

  static int turned(int signs) {
    return (signs & EQUAL)
        | ((signs & LESS) != 0 ? GREATER : 0)
        | ((signs & GREATER) != 0 ? LESS : 0);
  }
}
