package io.zengshou.examples.county.population;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;

/** A population as a whole cannot be read: its files or tables are not laid out as they must be. */
public final class InvalidPopulationException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  /** All that is wrong, at least one fault. */
  public InvalidPopulationException(List<Fault> faults) {
    super("the population cannot be read", faults);
  }
}
