package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in the applicant: an entry of a list. Its path is put together when somebody
 * reads it: most assessments of many never do.
 *
 * @param list the list: {@code machines}
 * @param id the entry's id; null: it has none
 * @param index the entry's index, from 0
 */
public record Place(String list, @Nullable String id, int index) {

  /** Facts of which nobody has recorded how many there are stand at the list as a whole. */
  private static final int WHOLE = -1;

  /** The list as a whole. */
  public static Place whole(String list) {
    return new Place(list, null, WHOLE);
  }

  /** The path by the JSON contract: {@code machines[m2]}. */
  public String path() {
    return index == WHOLE ? list : Paths.entry(list, id, index);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Place that && path().equals(that.path()));
  }

  @Override
  public int hashCode() {
    return path().hashCode();
  }

  @Override
  public String toString() {
    return path();
  }
}
