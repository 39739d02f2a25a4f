package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what no rule can be asked alone: that the rules of a pack fit together. */
final class PackCheck {

  /** Results that carry the name of the measure they come from. */
  private static final Set<String> BASES = Set.of("Base", "WeightBase", "SheetBase", "BasePerson");

  private static final Set<String> AWARDS = Set.of("Award", "Covered");

  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Faults faults;

  PackCheck(Manifest manifest, Catalogue catalogue, Faults faults) {
    this.manifest = manifest;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** Checks the texts alone: names and stages. */
  void texts(List<RuleText> rules) {
    Map<String, RuleText> byName = new HashMap<>();
    for (RuleText rule : rules) {
      RuleText other = byName.putIfAbsent(rule.name(), rule);
      if (other != null) {
        faults.add(
            ProblemKind.DUPLICATE,
            Fault.of(rule.where(), new Text("规则名重复", "two rules of one name"))
                .actual(rule.name())
                .maybe(new Text("另一条在 " + other.where(), "the other is at " + other.where())));
      }
      if (!manifest.stages().contains(rule.stage())) {
        faults.unknown(
            ProblemKind.UNKNOWN_STAGE,
            rule.where(),
            "规则文件不在任何阶段的文件夹里",
            "the file is in no folder of a stage",
            rule.stage(),
            manifest.stages());
      }
    }
  }

  /**
   * Checks the rules together.
   *
   * @param places says where a measure stands
   * @param hidden the measures of rules that were not understood: what seems to be missing of them
   *     may be there; null: any measure may be among them
   */
  void rules(List<Rule> rules, MeasuresReader places, @Nullable Set<String> hidden) {
    Map<String, String> decided = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.finds()) {
        decided.merge(rule.measure().id(), rule.stage(), this::earlier);
      }
    }
    for (Measure measure : catalogue.measures()) {
      if (!decided.containsKey(measure.id()) && !isHidden(hidden, measure.id())) {
        faults.add(
            ProblemKind.MISSING_RULE,
            Fault.of(
                    places.place(measure.id()),
                    new Text("措施没有规则:" + measure.id(), "no rule decides " + measure.id()))
                .maybe(Text.same("rule \"…\" @Measure(\"" + measure.id() + "\")")),
            measure.id());
      }
    }
    new FigureCheck(rules, hidden, faults).check();
    UnitCheck units = new UnitCheck(rules, faults);
    VerbCheck verbs = new VerbCheck(faults);
    JoinCheck joins = new JoinCheck(faults);
    for (Rule rule : rules) {
      verbs.check(rule);
      units.check(rule);
      joins.check(rule);
      results(rule, rules, decided, hidden);
    }
  }

  private String earlier(String one, String other) {
    return manifest.stages().indexOf(one) <= manifest.stages().indexOf(other) ? one : other;
  }

  /** A rule sees the results of earlier stages alone. */
  private void results(
      Rule rule, List<Rule> rules, Map<String, String> decided, @Nullable Set<String> hidden) {
    int stage = manifest.stages().indexOf(rule.stage());
    for (Rule.Pattern pattern : rule.patterns()) {
      String type = pattern.type().name();
      String measure = measureOf(pattern);
      if (measure.isEmpty() && (BASES.contains(type) || AWARDS.contains(type))) {
        faults.add(
            ProblemKind.NO_MEASURE_IN_RESULT,
            Fault.of(
                    rule.text().where(), new Text(type + " 要写明是哪个措施的", type + " needs its measure"))
                .maybe(Text.same(type + "( measure == \"production-bonus\", … )")),
            type);
      } else if (BASES.contains(type)) {
        boolean earlier =
            rules.stream()
                .anyMatch(
                    other ->
                        other.call().verb().equals("base")
                            && other.measure().id().equals(measure)
                            && manifest.stages().indexOf(other.stage()) < stage);
        tooLate(rule, type, measure, earlier || isHidden(hidden, measure));
      } else if (AWARDS.contains(type)) {
        int at = manifest.stages().indexOf(decided.getOrDefault(measure, ""));
        tooLate(rule, type, measure, (at >= 0 && at < stage) || isHidden(hidden, measure));
      }
    }
  }

  static boolean isHidden(@Nullable Set<String> hidden, String measure) {
    return hidden == null || hidden.contains(measure);
  }

  private void tooLate(Rule rule, String type, String measure, boolean earlier) {
    if (!earlier) {
      faults.add(
          ProblemKind.LATER_RESULT,
          Fault.of(
                  rule.text().where(),
                  new Text("只看得到前面阶段的结果", "only results of earlier stages can be seen"))
              .actual(type + "( measure == \"" + measure + "\" )")
              .maybe(
                  new Text(
                      "把这条规则放到后面的阶段,阶段次序见 " + Manifest.FILE,
                      "move the rule to a later stage; " + Manifest.FILE + " has their order")),
          type + "( measure == \"" + measure + "\"",
          measure);
    }
  }

  private static String measureOf(Rule.Pattern pattern) {
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.condition() instanceof Condition.Comparison comparison
          && comparison.left() instanceof Operand.Attribute attribute
          && attribute.name().equals("measure")
          && comparison.right() instanceof Operand.Literal literal) {
        return String.valueOf(literal.value());
      }
    }
    return "";
  }
}
