package io.zengshou.rules.study.reform;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;
import java.util.Objects;

/** A reform cannot be read, or the rules have nothing of what it changes. */
public final class InvalidReformException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reform what it is called, or where it stands
   * @param faults all that is wrong with it, at least one
   */
  public InvalidReformException(String reform, List<Fault> faults) {
    super(
        "reform " + Objects.requireNonNull(reform, "reform") + " cannot be applied",
        Objects.requireNonNull(faults, "faults"));
  }
}
