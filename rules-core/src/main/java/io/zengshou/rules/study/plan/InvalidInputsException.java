package io.zengshou.rules.study.plan;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;

/** What a caller said to a planner was refused. */
public final class InvalidInputsException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  InvalidInputsException(List<Fault> faults) {
    super("inputs", faults);
  }
}
