package io.zengshou.examples.county.population;

import org.jspecify.annotations.Nullable;

/** The rows of one table, in the order of their applicants. */
interface Rows extends AutoCloseable {

  /** The next row, which stays the next one; null at the end. */
  @Nullable SourceRow peek();

  /** Takes the next row, where there is one. */
  void advance();

  @Override
  void close();
}
