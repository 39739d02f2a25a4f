package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.pack.Place;
import io.zengshou.rules.drl.pack.Problem;
import io.zengshou.rules.explain.TextWidth;
import io.zengshou.rules.text.Text;
import java.util.Locale;
import java.util.Objects;

/** A report in words: each problem with its line, and a mark under the word that is meant. */
public final class ReportText {

  /** A longer line is cut around the word that is meant. */
  private static final int LONGEST = 100;

  private final PackReport report;
  private final Locale locale;

  private ReportText(PackReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  /** The whole report; it ends with a line that counts. */
  public static String of(PackReport report, Locale locale) {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(locale, "locale");
    return new ReportText(report, locale).write();
  }

  private String write() {
    StringBuilder text = new StringBuilder();
    for (Problem problem : report.problems()) {
      String[] parts = problem.fault().in(locale).split("\n", 2);
      text.append(parts[0]).append(' ').append(kind(problem)).append('\n');
      excerpt(text, problem.place());
      if (parts.length > 1) {
        text.append(parts[1]).append('\n');
      }
    }
    Text count =
        new Text(
            "错误 " + report.errors() + " 处，提醒 " + report.warnings() + " 处。",
            "Errors: " + report.errors() + ", warnings: " + report.warnings() + ".");
    return text.append(count.in(locale)).append('\n').toString();
  }

  private String kind(Problem problem) {
    Text severity =
        problem.kind().isWarning() ? new Text("提醒", "warning") : new Text("错误", "error");
    return "[" + severity.in(locale) + " " + problem.kind().id() + "]";
  }

  private void excerpt(StringBuilder text, Place place) {
    String line = report.line(place);
    if (line == null) {
      return;
    }
    int from = place.column() > LONGEST ? place.column() - LONGEST / 2 : 0;
    String shown = line.substring(Math.min(from, line.length()));
    shown = shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    String number = "  " + place.line() + " | ";
    text.append(number).append(shown.stripTrailing()).append('\n');
    if (place.column() > 0) {
      int start = Math.min(place.column() - 1 - from, shown.length());
      int end = Math.min(start + Math.max(place.length(), 1), shown.length());
      text.append(" ".repeat(number.length() - 2))
          .append("| ")
          .append(under(shown.substring(0, start)));
      text.append("^".repeat(Math.max(1, TextWidth.of(shown.substring(start, end)))));
      text.append('\n');
    }
  }

  /**
   * As many columns of blanks as a text takes; a tab stays one, for it ends where the other does.
   */
  private static String under(String text) {
    StringBuilder blanks = new StringBuilder();
    text.codePoints().forEach(c -> blanks.append(c == '\t' ? "\t" : " ".repeat(TextWidth.of(c))));
    return blanks.toString();
  }
}
