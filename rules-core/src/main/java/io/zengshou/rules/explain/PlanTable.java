package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Choice;
import io.zengshou.rules.study.plan.Input;
import io.zengshou.rules.study.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a plan: how the household stands, what it can do, and what it should do next. */
public final class PlanTable {

  /** More questions than these are counted, not told. */
  private static final int QUESTIONS = 5;

  private final Words words;
  private final ChoiceWords choices;
  private final RouteTable routes;
  private final int width;

  /**
   * @param words in which language, and what the household's entries are called
   * @param width the columns of the terminal the tables may take
   */
  public PlanTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.choices = new ChoiceWords(words);
    this.routes = new RouteTable(words, width);
    this.width = width;
  }

  /** The plan in words. */
  public List<String> lines(Plan plan) {
    Objects.requireNonNull(plan, "plan");
    List<String> lines = new ArrayList<>(standing(plan));
    lines.add("");
    lines.addAll(choices(plan));
    lines.addAll(needs(plan));
    lines.add("");
    lines.addAll(routes.lift(plan));
    if (!plan.best().steps().isEmpty()) {
      lines.add("");
      String best = words.say("增收最多的做法", "What gains most");
      lines.addAll(routes.route(best, plan.best(), plan));
    }
    return lines;
  }

  private List<String> standing(Plan plan) {
    TextTable table = TextTable.of(width, Column.left(), Column.right(), Column.right());
    table.row(
        words.say("收入（元）", "income (yuan)"), words.say("全户", "household"), perPersonTitle(plan));
    Money inHand = plan.today().inHand();
    row(words.say("  已经到手", "  in hand"), inHand, plan, table);
    row(words.say("  加上应得的", "  with what is due"), plan.today().certain(), plan, table);
    if (!plan.today().certain().equals(plan.today().most())) {
      row(words.say("  最多", "  at most"), plan.today().most(), plan, table);
    }
    if (plan.line() != null) {
      table.row(words.say("  目标", "  line to reach"), "", words.number(plan.line()));
    }
    List<String> lines = new ArrayList<>(table.lines());
    if (!plan.unknown().isEmpty()) {
      String unknown = words.paths(plan.unknown());
      lines.add(words.say("不含未知的：" + unknown, "Without what is not known: " + unknown));
    }
    return lines;
  }

  private String perPersonTitle(Plan plan) {
    Integer persons = plan.persons();
    return persons == null
        ? words.say("人均", "each")
        : words.say("人均（" + persons + "人）", "each of " + persons);
  }

  private void row(String title, @Nullable Money amount, Plan plan, TextTable table) {
    table.row(title, choices.limit(amount), amount == null ? "" : choices.perPerson(amount, plan));
  }

  private List<String> choices(Plan plan) {
    if (plan.choices().isEmpty()) {
      return List.of(words.say("没有可以做的事。", "Nothing is open to it."));
    }
    TextTable table =
        TextTable.of(
            width,
            Column.wrapping(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.left(),
            Column.wrapping(),
            Column.wrapping());
    table.row(
        words.say("可以做的事（元）", "what it can do (yuan)"),
        words.say("增收", "gain"),
        words.say("最多", "at most"),
        words.say("到手", "in hand"),
        words.say("花费", "cost"),
        words.say("条款", "clause"),
        words.say("部门", "department"),
        words.say("怎么做", "what to do"));
    int questions = 0;
    for (Choice choice : plan.choices()) {
      boolean question = choice.worth() instanceof Choice.Answers;
      questions += question ? 1 : 0;
      if (!question || questions <= QUESTIONS) {
        row(choice, table);
      }
    }
    int more = questions - QUESTIONS;
    if (more > 0) {
      table.span(words.say("还缺 " + more + " 项情况", more + " more facts are missing"));
    }
    return table.lines();
  }

  /** What must be asked. */
  private List<String> needs(Plan plan) {
    Set<Input> inputs = new LinkedHashSet<>();
    for (Choice choice : plan.choices()) {
      if (choice.worth() instanceof Choice.Needs needs) {
        inputs.addAll(needs.inputs());
      }
    }
    if (inputs.isEmpty()) {
      return List.of();
    }
    TextTable table = TextTable.of(width, Column.left(), Column.wrapping()).indent(2);
    table.span(words.say("还要问", "To be asked"));
    for (Input input : inputs) {
      String unit = words.say(input.unit().label());
      String title = words.say(input.title());
      table.row(input.id(), words.say(title + "（" + unit + "）", title + " (" + unit + ")"));
    }
    return table.lines();
  }

  private void row(Choice choice, TextTable table) {
    Measure measure = choice.action().measure();
    List<Clause> ofPlan = measure.clauses().stream().filter(one -> !one.outsidePlan()).toList();
    String clauses = words.list(ofPlan.stream().map(Clause::number).toList());
    String[] amounts = choices.amounts(choice.worth());
    table.row(
        choices.title(choice),
        amounts[0],
        amounts[1],
        amounts[2],
        amounts[3],
        clauses,
        choices.departments(measure),
        choices.task(choice));
  }
}
