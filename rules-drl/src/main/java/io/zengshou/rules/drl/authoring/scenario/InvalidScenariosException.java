package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;

/** Scenarios cannot be read; {@link #faults()} names every place that is wrong. */
public final class InvalidScenariosException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  InvalidScenariosException(List<Fault> faults) {
    super("scenarios cannot be read", faults);
  }
}
