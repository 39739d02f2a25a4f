package io.zengshou.rules.drl.pack;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;

/**
 * The most that a pack can hold. Each is many times what the shipped pack has, and is held before
 * the work that it bounds: what staff or anybody else puts into a folder must not keep a check or a
 * host from ending.
 */
public final class PackLimits {

  /** Files and folders that are looked at in a pack's folder; hidden ones are not looked into. */
  public static final int ENTRIES = 10_000;

  /** Folders in each other. */
  public static final int FOLDERS_DEEP = 10;

  /** Files that are part of a pack. */
  public static final int FILES = 1_000;

  /** Bytes of a file of rules, vocabulary or YAML. */
  public static final int TEXT_BYTES = 1_000_000;

  /** Bytes of a sheet of scenarios. */
  public static final int SHEET_BYTES = 5_000_000;

  /** Bytes of all files of a pack. */
  public static final int PACK_BYTES = 30_000_000;

  /** Chars of a file of rules. */
  public static final int RULE_FILE = 300_000;

  /** Chars of a line of rules; the shipped pack's longest has about 130. */
  public static final int RULE_LINE = 1_000;

  /** Chars of a rule; the shipped pack's longest has about 650. */
  public static final int RULE = 10_000;

  /**
   * Signs {@code ,}, {@code &&}, {@code ||} and {@code +} in a rule: what reads or writes it as
   * Java goes down once for each. The shipped pack's longest rule has about 40.
   */
  public static final int JOINTS = 200;

  /** Brackets in each other. */
  public static final int BRACKETS_DEEP = 20;

  /** Rules of a pack, of all its files together. */
  public static final int RULES = 2_000;

  /** Lists and groups in each other in a YAML file. */
  public static final int YAML_DEEP = 50;

  /** Parts of an Excel file. */
  public static final int SHEET_PARTS = 1_000;

  /** Bytes of all parts of an Excel file when they are unpacked. */
  public static final int SHEET_INFLATED = 30_000_000;

  /** Sheets of an Excel file. */
  public static final int SHEETS = 50;

  /** Rows of all sheets of an Excel file, empty ones too. */
  public static final int SHEET_ROWS = 20_000;

  /** Columns of a sheet. */
  public static final int SHEET_COLUMNS = 1_000;

  /** Cells of all sheets of an Excel file, empty ones too. */
  public static final int SHEET_CELLS = 300_000;

  /** Chars of a cell; Excel itself holds no more. */
  public static final int SHEET_TEXT = 32_767;

  /** Formulas of an Excel file. */
  public static final int SHEET_FORMULAS = 20_000;

  /** Formulas among them that fill several cells. */
  public static final int SHEET_ARRAYS = 1_000;

  /** Digits before or behind the point of a number; a double has no more than 308. */
  public static final int DIGITS = 308;

  /** Problems that are told at once. */
  public static final int PROBLEMS = 1_000;

  private PackLimits() {}

  /** That something is larger than it can be. */
  public static Fault exceeded(String where, Text what, long actual, long most) {
    return Fault.of(where, what)
        .actual(String.valueOf(actual))
        .allowed(new Text("至多 " + most, "at most " + most));
  }
}
