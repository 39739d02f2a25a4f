package io.zengshou.rules.receipt;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;
import java.util.Objects;

/** A text is no receipt; {@link #faults()} names every place that is wrong. */
public final class InvalidReceiptException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  /**
   * @param place where the receipt stands, such as {@code line 3}
   * @param faults all that is wrong with it, at least one
   */
  public InvalidReceiptException(String place, List<Fault> faults) {
    super(
        "receipt " + Objects.requireNonNull(place, "place") + " cannot be read",
        Objects.requireNonNull(faults, "faults"));
  }
}
