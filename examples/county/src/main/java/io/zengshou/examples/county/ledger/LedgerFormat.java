package io.zengshou.examples.county.ledger;

/** In what form a ledger is written; named as on the command line. */
public enum LedgerFormat {
  /** One row an applicant, for spreadsheets. */
  csv,
  /** One JSON object an applicant, for other systems. */
  jsonl,
  /** A workbook: a sheet a township, and a summary with charts. It is made from the CSV file. */
  xlsx,
  /** A table of a database. */
  db
}
