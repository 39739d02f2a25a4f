package io.zengshou.rules.assessment;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list that is derived when somebody first looks at it. It is the same list for all
 * threads: whoever comes first derives it, and deriving it again would give the same.
 */
public final class Deferred<T> extends AbstractList<T> {

  private final Supplier<List<T>> source;
  private volatile @Nullable List<T> derived;

  private Deferred(Supplier<List<T>> source) {
    this.source = source;
  }

  /** The list that {@code source} gives; it is asked once, or a few times where threads race. */
  public static <T> List<T> list(Supplier<List<T>> source) {
    Objects.requireNonNull(source, "source");
    return new Deferred<>(source);
  }

  /** As {@link List#copyOf}, but what is deferred stays so. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof Deferred ? list : List.copyOf(list);
  }

  private List<T> derived() {
    List<T> known = derived;
    if (known == null) {
      known = List.copyOf(source.get());
      derived = known;
    }
    return known;
  }

  @Override
  public T get(int index) {
    return derived().get(index);
  }

  @Override
  public int size() {
    return derived().size();
  }
}
