package io.zengshou.rules.drl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Why a value cannot be said: facts that are missing, and points that are not settled.
 *
 * @param missing paths of missing facts, sorted, each once
 * @param because ids of unsettled points, sorted, each once
 */
public record Gap(List<String> missing, List<String> because) {

  public static final Gap NONE = new Gap(List.of(), List.of());

  public static Gap missing(List<String> paths) {
    return paths.isEmpty() ? NONE : new Gap(sorted(paths, List.of()), List.of());
  }

  public static Gap because(String point) {
    return new Gap(List.of(), List.of(point));
  }

  public Gap and(Gap other) {
    if (other.isNone()) {
      return this;
    }
    if (isNone()) {
      return other;
    }
    return this.equals(other)
        ? this
        : new Gap(sorted(missing, other.missing), sorted(because, other.because));
  }

  // Written out: the first use of what the compiler would generate costs a first answer dear.
  @Override
  public boolean equals(Object other) {
    return other instanceof Gap that
        && missing.equals(that.missing)
        && because.equals(that.because);
  }

  @Override
  public int hashCode() {
    return 31 * missing.hashCode() + because.hashCode();
  }

  public boolean isNone() {
    return missing.isEmpty() && because.isEmpty();
  }

  private static List<String> sorted(List<String> some, List<String> others) {
    TreeSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return List.copyOf(new ArrayList<>(all));
  }
}
