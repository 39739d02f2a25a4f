package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.study.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells what to ask next: each fact, what is open without it, and what waits for it. */
public final class QuestionTable {

  private final Words words;
  private final int width;

  /**
   * @param words in which language, and what the applicant's entries are called
   * @param width the columns of the terminal the table may take
   */
  public QuestionTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.width = width;
  }

  /**
   * The first questions under a heading, a line or more for each, and how many more there are.
   *
   * @param most so many questions are told
   * @return no line where there is no question
   */
  public List<String> lines(List<Question> questions, int most) {
    if (questions.isEmpty()) {
      return List.of();
    }
    TextTable table =
        TextTable.of(width, Column.wrapping(), Column.wrapping(), Column.wrapping()).indent(2);
    table.span(words.say("下一步先问", "To ask next"));
    for (Question question : questions.subList(0, Math.min(most, questions.size()))) {
      table.row(words.path(question.path()), open(question), waiting(question));
    }
    int more = questions.size() - most;
    if (more > 0) {
      table.span(words.say("  还有 " + more + " 项", "  and " + more + " more"));
    }
    return table.lines();
  }

  private String open(Question question) {
    if (question.unlimited()) {
      return words.say("上限未知", "no upper limit");
    }
    if (question.together().isZero()) {
      return words.say("不涉及金额", "no money");
    }
    String together = words.money(question.together());
    if (question.alone().equals(question.together())) {
      return words.say(together + "待定", together + " open");
    }
    if (question.alone().isZero()) {
      return words.say(together + "待定，连同其他情况", together + " open, with other facts");
    }
    String alone = words.money(question.alone());
    return words.say(
        together + "待定，其中 " + alone + "只差它",
        together + " open, " + alone + " for want of it alone");
  }

  /** The first of what waits for the fact, and how many others do: a line is to stay a line. */
  private String waiting(Question question) {
    List<String> all = new ArrayList<>();
    if (question.income()) {
      all.add(words.say("家庭收入", "the income"));
    }
    question.measures().forEach(measure -> all.add(words.say(measure.title())));
    String first = all.isEmpty() ? "" : all.get(0);
    int others = all.size() - 1;
    return others < 1
        ? first
        : words.say(first + "等 " + all.size() + " 项", first + " and " + others + " more");
  }
}
