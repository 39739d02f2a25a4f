package io.zengshou.rules;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;
import java.util.Objects;

/** A rule pack cannot be used; {@link #faults()} names every place that is wrong. */
public final class InvalidPackException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  /**
   * @param pack the pack's id or folder
   * @param faults all that is wrong with it, at least one
   */
  public InvalidPackException(String pack, List<Fault> faults) {
    super(
        "rule pack " + Objects.requireNonNull(pack, "pack") + " cannot be used",
        Objects.requireNonNull(faults, "faults"));
  }
}
