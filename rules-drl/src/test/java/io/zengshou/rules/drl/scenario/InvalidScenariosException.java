package io.zengshou.rules.drl.scenario;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;

/** Scenarios cannot be read; {@link #faults()} names every place that is wrong. */
final class InvalidScenariosException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  InvalidScenariosException(String folder, List<Fault> faults) {
    super("the scenarios of " + folder + " cannot be read", faults);
  }
}
