package io.zengshou.examples.quickstart;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives every household the same findings, one of each kind, without any rule. */
record FixedRules(LocalDate day, Map<String, String> readings, Map<String, String> settings)
    implements BenefitCalculator {

  private static final Validity YEAR =
      new Validity(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

  static FixedRules of2023() {
    return new FixedRules(LocalDate.of(2023, 9, 30), Map.of("production-base", "gross"), Map.of());
  }

  @Override
  public PackIdentity pack() {
    return new PackIdentity("fixed", "1", "0".repeat(64));
  }

  @Override
  public String engine() {
    return "fixed 1";
  }

  @Override
  public Catalogue catalogue() {
    return new Catalogue(List.of());
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Switch> switches() {
    return List.of(
        new Switch(
            "production-base",
            "A2",
            new Text("奖补基数", "base of the bonus"),
            List.of(
                new Switch.Choice("gross", new Text("毛收入", "gross")),
                new Switch.Choice("net", new Text("纯收入", "net")))));
  }

  @Override
  public Assessment assess(Applicant applicant, Detail detail) {
    boolean household = applicant instanceof Household;
    return new Assessment(
        applicant.id(),
        new Basis(day, pack(), readings, settings, Map.of()),
        household ? findings() : List.of(),
        household ? income() : null);
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding.Eligible(
            measure("bonus", Kind.CASH, "种植养殖收入奖补", "production bonus"),
            Money.yuan("4999.90"),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        new Finding.Undetermined(
            measure("machinery", Kind.CASH, "蚕桑机械补贴", "machinery subsidy"),
            Money.ZERO,
            Money.yuan(1000),
            List.of("machines[j1].price"),
            List.of("A2", "A9"),
            List.of(),
            List.of()),
        new Finding.Eligible(
            measure("jobs", Kind.SERVICE, "岗位推送", "job leads"),
            null,
            List.of("members[m1]"),
            List.of(),
            List.of(),
            List.of()),
        new Finding.Eligible(
            measure("allowance", Kind.GUARANTEE, "农村低保", "allowance"),
            Money.yuan(80),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        new Finding.Ineligible(measure("loan", Kind.SERVICE, "小额贷款", "loan"), List.of(), List.of()),
        new Finding.Eligible(
            measure("low", Kind.FLAG, "人均低于8500元", "low income"),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        new Finding.NotInForce(
            measure("old", Kind.SERVICE, "旧政策", "old"), List.of(YEAR), List.of()));
  }

  private static IncomeStatement income() {
    Income before = income("30000");
    return new IncomeStatement(before, income("34999.90"), income("35999.90"), List.of());
  }

  private static Income income(String operating) {
    return new Income(Money.yuan(operating), Money.ZERO, Money.ZERO, Money.ZERO, 5);
  }

  private static Measure measure(String id, Kind kind, String zh, String en) {
    return new Measure(
        id,
        kind,
        Set.of(ApplicantKind.HOUSEHOLD),
        new Text(zh, en),
        List.of(new Clause("二(一)1", false), new Clause("V2", true)),
        List.of(new Text("县农业农村局", "Agriculture Bureau"), new Text("各镇", "townships")),
        List.of(IncomeCategory.OPERATING));
  }

  @Override
  public BenefitCalculator at(LocalDate other) {
    return new FixedRules(other, readings, settings);
  }

  @Override
  public BenefitCalculator reading(String id, String choice) {
    Switch base = switches().get(0);
    List<String> choices = base.choices().stream().map(Switch.Choice::id).toList();
    if (!id.equals(base.id())) {
      throw InvalidChoiceException.unknown(
          id, new Text("没有这个口径", "no such switch"), id, List.of(base.id()));
    }
    if (!choices.contains(choice)) {
      throw InvalidChoiceException.unknown(
          id, new Text("没有这个选项", "no such choice"), choice, choices);
    }
    Map<String, String> others = new TreeMap<>(readings);
    others.put(id, choice);
    return new FixedRules(day, others, settings);
  }

  @Override
  public BenefitCalculator parameter(String measure, String figure, String value) {
    throw InvalidChoiceException.unknown(
        measure + " " + figure, new Text("没有这个数值", "no such figure"), figure, List.of());
  }

  @Override
  public BenefitCalculator setting(String id, String value) {
    if (!id.equals("income-plunge-threshold")) {
      throw InvalidChoiceException.unknown(
          id, new Text("没有这个县级设定", "no such setting"), id, List.of("income-plunge-threshold"));
    }
    return new FixedRules(day, readings, Map.of(id, value));
  }
}
