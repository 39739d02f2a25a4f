package io.zengshou.rules.applicant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a part of an applicant is named: {@code machines[m2]} by its id, else by its index. */
public final class Paths {

  private Paths() {}

  /** The path of one entry of a list. */
  public static String entry(String list, @Nullable String id, int index) {
    Objects.requireNonNull(list, "list");
    return list + "[" + (id == null || id.isBlank() ? Integer.toString(index) : id) + "]";
  }

  /** The path of a property of the thing at {@code path}; the applicant itself has no path. */
  public static String property(String path, String property) {
    Objects.requireNonNull(property, "property");
    return path.isEmpty() ? property : path + "." + property;
  }
}
