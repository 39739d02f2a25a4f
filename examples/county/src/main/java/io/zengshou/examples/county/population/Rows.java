package io.zengshou.examples.county.population;

import org.jspecify.annotations.Nullable;

/** The rows of one table, in the order of their applicants. */
abstract class Rows implements AutoCloseable {

  private @Nullable SourceRow next;
  private boolean begun;

  /** The next row, which stays the next one; null at the end. */
  final @Nullable SourceRow peek() {
    if (!begun) {
      advance();
    }
    return next;
  }

  /** Takes the next row, where there is one. */
  final void advance() {
    begun = true;
    next = read();
  }

  /** Reads one row further; null at the end. */
  abstract @Nullable SourceRow read();

  @Override
  public abstract void close();
}
