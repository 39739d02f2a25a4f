package io.zengshou.rules.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a {@link RowTable}.
 *
 * @param place where it stands, as messages name it: {@code members.csv:17}
 * @param cells by the names of their columns; an absent or empty one is unknown
 */
public record Row(String place, Map<String, String> cells) {

  public Row {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(cells, "cells");
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Where one of its cells stands. */
  public String place(String column) {
    Objects.requireNonNull(column, "column");
    return place + ":" + column;
  }
}
