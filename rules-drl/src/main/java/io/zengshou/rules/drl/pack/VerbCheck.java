package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.UnitPrice;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a rule's verb fits the kind of its measure and has the figures it needs. */
final class VerbCheck {

  private static final Set<String> ANY = Set.of("note", "undecided");

  private final List<Rule> rules;
  private final @Nullable Set<String> hidden;
  private final Faults faults;

  /**
   * @param hidden measures with rules that were not understood; null: any
   */
  VerbCheck(List<Rule> rules, @Nullable Set<String> hidden, Faults faults) {
    this.rules = rules;
    this.hidden = hidden;
    this.faults = faults;
  }

  void check(Rule rule) {
    fitsKind(rule);
    String call = rule.call().verb() + "." + rule.call().method().getName();
    switch (call) {
      case "award.on", "undecided.upTo" -> {
        need(rule, FigureName.RATE);
        perUnit(rule);
      }
      case "award.each", "award.topUp", "undecided.topUp" -> need(rule, FigureName.STANDARD);
      case "limit.total" -> need(rule, FigureName.CAP);
      case "base.add" -> base(rule);
      case "note.attach" -> {
        if (rule.note() == null) {
          fault(ProblemKind.MISSING_NOTE, rule, "没有写附注哪条说明", "no note to attach", "@Note(\"…\")");
        }
      }
      default -> {
        // The other verbs need no figure.
      }
    }
  }

  private void fitsKind(Rule rule) {
    Kind kind = rule.measure().kind();
    Set<String> verbs =
        switch (kind) {
          case CASH, GUARANTEE, INSTITUTION -> Set.of("base", "award", "limit");
          case SERVICE -> Set.of("base", "refer");
          case FLAG -> Set.of("base", "flag");
        };
    if (!verbs.contains(rule.call().verb()) && !ANY.contains(rule.call().verb())) {
      faults.add(
          ProblemKind.WRONG_VERB_FOR_KIND,
          Fault.of(
                  rule.text().where(),
                  new Text("动词与措施的种类不符", "the verb does not fit the kind of the measure"))
              .actual(rule.call().verb() + ", " + rule.measure().id() + ": " + kind.id())
              .allowed(Text.same(String.join(", ", verbs.stream().sorted().toList()))),
          rule.text().verb() + "." + rule.text().method());
    }
  }

  private void need(Rule rule, FigureName name) {
    if (figures(rule.figuresOf(), name).isEmpty()) {
      // It may stand on a rule that was not understood.
      if (PackCheck.isHidden(hidden, rule.figuresOf())) {
        return;
      }
      String annotation = "@" + Character.toUpperCase(name.id().charAt(0)) + name.id().substring(1);
      fault(
          ProblemKind.MISSING_FIGURE,
          rule,
          "缺少 " + annotation + ":" + rule.figuresOf(),
          rule.figuresOf() + " has no " + annotation,
          annotation + "(\"" + Figure.examples(name).split(",", -1)[0] + "\")");
    } else if (!rule.figures().containsKey(name) && rule.text().value("FiguresOf") == null) {
      fault(
          ProblemKind.MISSING_FIGURE,
          rule,
          "用了别的规则上的数值,要写明",
          "uses figures of another rule without saying so",
          "@FiguresOf(\"" + rule.figuresOf() + "\")");
    }
  }

  private List<Figure> figures(String measure, FigureName name) {
    return rules.stream()
        .filter(rule -> rule.measure().id().equals(measure))
        .map(rule -> rule.figures().get(name))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A ceiling per unit wants to be told the unit, and only that one does. */
  private void perUnit(Rule rule) {
    boolean toldUnit =
        Arrays.stream(rule.call().method().getParameterTypes())
            .anyMatch(type -> type.getSimpleName().equals("MachineUnit"));
    for (Figure cap : figures(rule.figuresOf(), FigureName.CAP)) {
      boolean perUnit =
          cap instanceof Figure.Ceiling ceiling && ceiling.per() == Figure.CapSubject.UNIT;
      if (perUnit != toldUnit) {
        fault(
            ProblemKind.WRONG_UNIT,
            rule,
            "封顶单位与动词不符:" + cap,
            "the cap's unit does not fit the verb: " + cap,
            perUnit ? "award.on($m.price(), $m)" : "award.on($base)");
      }
    }
  }

  private void base(Rule rule) {
    Class<?> added = rule.call().method().getParameterTypes()[0];
    for (Figure rate : figures(rule.measure().id(), FigureName.RATE)) {
      boolean fits =
          rate instanceof Figure.Price price
              ? (price.price().unit() == UnitPrice.Unit.SHEET
                  ? added == Sheets.class
                  : added == Weight.class)
              : added == Money.class;
      if (!fits) {
        faults.add(
            ProblemKind.WRONG_UNIT,
            Fault.of(
                    rule.text().where(),
                    new Text("基数与奖补标准的单位不符", "the base does not fit the unit of the rate"))
                .actual("base.add(" + added.getSimpleName() + "), " + rate)
                .allowed(
                    new Text(
                        "百分比配金额,元/斤配重量,元/张配张数",
                        "a percentage takes money, yuan per jin a weight, yuan per sheet sheets")),
            "base.add");
      }
    }
  }

  private void fault(ProblemKind kind, Rule rule, String zh, String en, String maybe) {
    faults.add(
        kind,
        Fault.of(rule.text().where(), new Text(zh, en)).maybe(Text.same(maybe)),
        rule.text().verb() + "." + rule.text().method());
  }
}
