package io.zengshou.rules.receipt;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether an assessment made again from its receipt comes out the same. */
public sealed interface Verification {

  /** Calls the one function that fits the outcome. */
  <R> R match(
      Function<? super Same, ? extends R> same, Function<? super Different, ? extends R> different);

  /**
   * The same rules and the same facts gave the same bytes.
   *
   * @param engine how the engine differs from that of the receipt: by another one the same came
   *     out; null: it is the same engine
   */
  record Same(@Nullable Difference engine) implements Verification {

    @Override
    public <R> R match(
        Function<? super Same, ? extends R> same,
        Function<? super Different, ? extends R> different) {
      Objects.requireNonNull(different, "different");
      return same.apply(this);
    }
  }

  /**
   * Something differs from the receipt.
   *
   * @param differences all of them, in the order of {@link Aspect}, at least one
   */
  record Different(List<Difference> differences) implements Verification {

    public Different {
      differences = List.copyOf(differences);
    }

    @Override
    public <R> R match(
        Function<? super Same, ? extends R> same,
        Function<? super Different, ? extends R> different) {
      Objects.requireNonNull(same, "same");
      return different.apply(this);
    }
  }
}
