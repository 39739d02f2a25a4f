package io.zengshou.rules.json;

import io.zengshou.rules.receipt.InvalidReceiptException;
import io.zengshou.rules.receipt.Receipt;

/** What stands at one place of a file of receipts: a receipt, or the reasons why it is none. */
public sealed interface ReceiptEntry {

  /** The line of the input on which it begins, from 1. */
  long line();

  /**
   * A receipt that can be read.
   *
   * @param line the line of the input on which it begins, from 1
   * @param receipt the receipt
   */
  record Valid(long line, Receipt receipt) implements ReceiptEntry {}

  /**
   * A text that is no receipt, or whose receipt is of another assessment than it stands beside.
   *
   * @param line the line of the input on which it begins, from 1
   * @param refusal all that is wrong with it; not thrown
   */
  record Faulty(long line, InvalidReceiptException refusal) implements ReceiptEntry {}
}
