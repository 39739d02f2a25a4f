package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.ledger.LedgerEntry;
import io.zengshou.rules.study.ledger.LedgerLine;
import io.zengshou.rules.study.ledger.NextStep;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a table for officers: one row a line, three columns for each measure that gives
 * money: its status, the least and the most. The columns are the same for all lines, so rows can be
 * written one after the other.
 */
public final class LedgerTable {

  /** What the cells of a column hold. */
  public enum Type {
    WORDS,
    AMOUNT,
    COUNT
  }

  /**
   * A column.
   *
   * @param id fixed, in lower case with underscores: for a database
   * @param heading for people
   * @param type what its cells hold
   */
  public record Column(String id, Text heading, Type type) {}

  private final Locale locale;
  private final List<Measure> paying;
  private final List<Column> columns;

  /**
   * @param catalogue the measures: those that give money get three columns each
   * @param locale a Chinese one for Chinese, any other for English
   */
  public LedgerTable(Catalogue catalogue, Locale locale) {
    Objects.requireNonNull(locale, "locale");
    this.locale = locale;
    this.paying = catalogue.measures().stream().filter(Measure::givesMoney).toList();
    List<Column> all = new ArrayList<>();
    words(all, "id", "编号", "id");
    words(all, "kind", "类型", "kind");
    words(all, "township", "镇", "township");
    words(all, "village", "村", "village");
    words(all, "name", "户主或名称", "head or name");
    words(all, "classification", "类别", "class");
    all.add(new Column("persons", new Text("户籍人数", "persons"), Type.COUNT));
    words(all, "flags", "需跟进事项", "to be acted on");
    for (Measure measure : paying) {
      ofMeasure(all, measure);
    }
    amount(all, "cash_least", "资金合计", "money");
    amount(all, "cash_most", "资金最多", "money at most");
    amount(all, "guarantee_least", "兜底保障筛查", "guarantees screened");
    amount(all, "guarantee_most", "兜底保障最多", "guarantees at most");
    amount(all, "income_before", "测算前收入", "income before");
    amount(all, "per_capita_before", "测算前人均", "per head before");
    amount(all, "income_after", "测算后收入", "income after");
    amount(all, "per_capita_after", "测算后人均", "per head after");
    words(all, "services", "可享服务", "services");
    words(all, "undetermined", "待定事项", "undetermined");
    words(all, "missing", "缺少的情况", "missing");
    words(all, "next_steps", "下一步", "next steps");
    words(all, "departments", "责任单位", "departments");
    this.columns = List.copyOf(all);
  }

  private static void ofMeasure(List<Column> all, Measure measure) {
    String zh = measure.title().zh();
    String en = measure.title().en();
    words(all, statusOf(measure), zh + "：结果", en + ": status");
    amount(all, leastOf(measure), zh, en);
    amount(all, mostOf(measure), zh + "最多", en + " at most");
  }

  /** The id of the column with the status of a measure that gives money. */
  public static String statusOf(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return leastOf(measure) + "_status";
  }

  /** The id of the column with what a measure gives for certain. */
  public static String leastOf(Measure measure) {
    return measure.id().replace('-', '_');
  }

  /** The id of the column with the most that a measure gives; no amount: no upper limit. */
  public static String mostOf(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return leastOf(measure) + "_most";
  }

  private static void words(List<Column> all, String id, String zh, String en) {
    all.add(new Column(id, new Text(zh, en), Type.WORDS));
  }

  private static void amount(List<Column> all, String id, String zh, String en) {
    all.add(new Column(id, new Text(zh + "（元）", en + " (yuan)"), Type.AMOUNT));
  }

  /** The columns, from left to right. */
  public List<Column> columns() {
    return columns;
  }

  /** The cells of a line, one for each column. */
  public List<LedgerCell> row(LedgerLine line) {
    Words words = Words.of(line.applicant(), locale);
    List<LedgerCell> cells = new ArrayList<>(columns.size());
    words(cells, line.id());
    words(cells, words.say(line.applicant().kind().label()));
    words(cells, line.township());
    words(cells, line.village());
    words(cells, line.name());
    words(cells, words.list(words.classification(line.applicant())));
    cells.add(new LedgerCell.Count(line.persons()));
    words(cells, entries(line, words, LedgerEntry::isRaisedFlag));
    Map<Measure, Outcome> outcomes = outcomes(line.assessment());
    paying.forEach(measure -> outcome(cells, outcomes.get(measure), words));
    amounts(cells, line.assessment());
    words(cells, entries(line, words, LedgerTable::isService));
    words(cells, entries(line, words, entry -> !entry.applies()));
    words(cells, words.paths(line.questions().stream().map(one -> one.path()).toList()));
    words(cells, joined(new StepLines(words).of(line.steps()), words));
    words(cells, words.list(departments(line, words)));
    return cells;
  }

  private static void words(List<LedgerCell> cells, @Nullable String words) {
    cells.add(new LedgerCell.Words(words == null ? "" : words));
  }

  private static void amount(List<LedgerCell> cells, @Nullable Money amount) {
    cells.add(new LedgerCell.Amount(amount));
  }

  private static Map<Measure, Outcome> outcomes(Assessment assessment) {
    Map<Measure, Outcome> outcomes = new HashMap<>();
    for (Finding finding : assessment.findings()) {
      if (finding.measure().givesMoney()) {
        outcomes.put(finding.measure(), Outcome.of(finding));
      }
    }
    return outcomes;
  }

  /** Status, least and most; none of them where the measure is not for such an applicant. */
  private static void outcome(List<LedgerCell> cells, @Nullable Outcome outcome, Words words) {
    words(cells, outcome == null ? null : words.say(outcome.status().label()));
    amount(cells, outcome == null ? null : outcome.least());
    amount(cells, outcome == null ? null : outcome.most());
  }

  private static void amounts(List<LedgerCell> cells, Assessment assessment) {
    amount(cells, assessment.total());
    amount(cells, assessment.totalMost());
    amount(cells, assessment.guarantee());
    amount(cells, assessment.guaranteeMost());
    IncomeStatement income = assessment.income();
    amount(cells, income == null ? null : income.before().total());
    amount(cells, income == null ? null : perHead(income.before()));
    amount(cells, income == null ? null : income.after().total());
    amount(cells, income == null ? null : perHead(income.after()));
  }

  private static @Nullable Money perHead(Income income) {
    PerCapita perCapita = income.perCapita();
    return perCapita == null ? null : perCapita.rounded();
  }

  private static boolean isService(LedgerEntry entry) {
    return entry.applies() && entry.measure().kind() == Kind.SERVICE;
  }

  private static String entries(LedgerLine line, Words words, Predicate<LedgerEntry> which) {
    OutcomeWords outcomes = new OutcomeWords(words);
    List<String> all = new ArrayList<>();
    for (LedgerEntry entry : line.entries()) {
      if (which.test(entry)) {
        all.add(words.say(entry.measure().title()) + outcomes.detail(entry.outcome()));
      }
    }
    return joined(all, words);
  }

  private static String joined(List<String> texts, Words words) {
    return String.join(words.say("；", "; "), texts);
  }

  /** All that must act, each once, in the order of the steps. */
  private static List<String> departments(LedgerLine line, Words words) {
    return line.steps().stream()
        .map(NextStep::departments)
        .flatMap(List::stream)
        .map(words::say)
        .distinct()
        .toList();
  }
}
