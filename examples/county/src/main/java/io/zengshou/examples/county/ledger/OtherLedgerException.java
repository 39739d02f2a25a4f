package io.zengshou.examples.county.ledger;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import java.util.List;

/**
 * In the folder or database is another ledger than the one to be written, or another run writes it;
 * nothing was changed.
 */
public final class OtherLedgerException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  OtherLedgerException(String where, List<Fault> faults) {
    super(where, faults);
  }
}
