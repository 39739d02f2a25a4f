package io.zengshou.examples.county;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What programs and people get wrong in JSON Lines, and what they must be told of it. */
enum JsonFault {
  PROPERTY_TWICE("id: the property is given twice"),
  UNKNOWN_PROPERTY("liftd: no such property"),
  CUT_OFF("$: broken JSON at line LINE, column "),
  EXPONENT("the number is too long"),
  NOT_YET_BORN("born after the day asked about"),
  NOT_A_NUMBER("this is no number"),
  NESTED("$: too much, or nested too deeply"),
  DAMAGED("$: line LINE is not in UTF-8"),
  OTHER_TYPE("wages: the value is of the wrong type"),
  WITHOUT_ID("id: the id is missing"),
  TWICE("id: the id is used twice"),
  NO_OBJECT("$: the value is of the wrong type"),
  ANOTHER_ON_ITS_LINE(""),
  BLANK_LINES("");

  private static final Pattern RECEIPTS = Pattern.compile("\"receipts\":\"[^\"]*\"");
  private static final Pattern AGE = Pattern.compile("\"age\":[0-9]+");
  private static final Pattern ID = Pattern.compile("\"id\":\"[^\"]*\",?");

  private final String told;

  JsonFault(String told) {
    this.told = told;
  }

  /** What is told, in English; empty: nothing, as nothing is wrong. */
  String told(long line) {
    return told.replace("LINE", Long.toString(line));
  }

  /** Whether the applicant itself is none the worse. */
  boolean isBesideIt() {
    return this == TWICE || told.isEmpty();
  }

  boolean fits(String line) {
    return switch (this) {
      case EXPONENT, NOT_A_NUMBER -> RECEIPTS.matcher(line).find();
      case NOT_YET_BORN -> AGE.matcher(line).find();
      case OTHER_TYPE -> line.contains("\"household\"") && !line.contains("\"wages\":");
      default -> true;
    };
  }

  /** What is written instead of a line, without its end. */
  byte[] instead(String line) {
    String open = line.substring(0, line.length() - 1);
    String text =
        switch (this) {
          case PROPERTY_TWICE -> open + ",\"id\":\"again\"}";
          case UNKNOWN_PROPERTY -> open + ",\"liftd\":true}";
          case CUT_OFF -> open + ",\"lifted\":tr";
          case EXPONENT -> RECEIPTS.matcher(line).replaceFirst("\"receipts\":1e999999999");
          case NOT_YET_BORN -> AGE.matcher(line).replaceFirst("\"birthDate\":\"2024-05-01\"");
          case NOT_A_NUMBER -> RECEIPTS.matcher(line).replaceFirst("\"receipts\":NaN");
          case NESTED -> open + ",\"x\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}";
          case OTHER_TYPE -> open + ",\"wages\":{}}";
          case WITHOUT_ID -> ID.matcher(line).replaceFirst("");
          case TWICE -> line + "\n" + line;
          case NO_OBJECT -> "12";
          case BLANK_LINES -> "\n \t\r\n" + line;
          case DAMAGED, ANOTHER_ON_ITS_LINE -> line;
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (this == DAMAGED) {
      // In the value of the id, where any byte is text.
      bytes[text.indexOf("\"id\":\"") + 6] = (byte) 0xFF;
    }
    return bytes;
  }
}
