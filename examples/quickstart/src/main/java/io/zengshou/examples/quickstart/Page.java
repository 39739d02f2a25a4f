package io.zengshou.examples.quickstart;

import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.explain.QuestionTable;
import io.zengshou.rules.explain.SensitivityTable;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.study.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One applicant's result as lines of text: who, which measures, which income. */
final class Page {

  /** Fits a terminal and an A4 sheet across. */
  static final int WIDTH = 100;

  /** So many questions are asked of one applicant at a time. */
  private static final int QUESTIONS = 5;

  private final Applicant applicant;
  private final Assessment assessment;
  private final Words words;
  private final MeasureTable measures;

  Page(
      Applicant applicant,
      Assessment assessment,
      List<Change> changes,
      List<Switch> switches,
      Locale locale) {
    this.applicant = applicant;
    this.assessment = assessment;
    this.words = Words.of(applicant, locale);
    this.measures = new MeasureTable(words, changes, switches);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.addAll(new Heading(words).lines(applicant));
    lines.add("-".repeat(WIDTH));
    lines.addAll(measures.lines(assessment));
    if (assessment.income() != null) {
      lines.addAll(new IncomeTable(words).lines(assessment.income()));
    }
    lines.addAll(new QuestionTable(words, WIDTH).lines(Questions.of(assessment), QUESTIONS));
    lines.addAll(TextTable.of(WIDTH, Column.left()).span(Totals.of(assessment).in(words)).lines());
    return lines;
  }

  /** What other readings would change. */
  List<String> lines(Sensitivity sensitivity) {
    return new SensitivityTable(words, WIDTH).lines(sensitivity);
  }
}
