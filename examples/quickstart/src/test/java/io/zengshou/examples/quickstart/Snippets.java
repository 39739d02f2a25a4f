package io.zengshou.examples.quickstart;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.drl.authoring.store.PackStore;
import io.zengshou.rules.explain.Explanation;
import io.zengshou.rules.explain.PlanTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.json.Enclosures;
import io.zengshou.rules.json.PlanJson;
import io.zengshou.rules.json.ReceiptJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.plan.Lift;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.plan.Step;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.text.Text;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The Java of the documentation: it compiles, and runs, because it stands here. */
final class Snippets {

  private Snippets() {}

  static String readme() {
    // snippet:readme
    BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
    Household household =
        Household.builder("SQ-0101").lifted(true).production(List.of(crops("26984.00"))).build();
    Assessment assessment = calculator.assess(household);
    String bonus =
        assessment
            .finding("production-bonus")
            .match(
                eligible -> eligible.amount() + " yuan",
                ineligible -> "no: " + ineligible.reasons(),
                undetermined -> "still missing: " + undetermined.missing(),
                notInForce -> "not in force on " + assessment.asOf());
    // end
    return bonus;
  }

  private static io.zengshou.rules.applicant.Production crops(String receipts) {
    // snippet:crops
    return ProductionBuilder.builder().product(Product.CROP).receipts(Money.yuan(receipts)).build();
    // end
  }

  static Household builders() {
    // snippet:builders
    Household household =
        Household.builder("SQ-0102")
            .head("李秀英")
            .lifted(true)
            .members(
                List.of(
                    MemberBuilder.builder()
                        .id("m1")
                        .name("李秀英")
                        .birthDate(LocalDate.of(1974, 11, 2))
                        .labourCapacity(LabourCapacity.FULL)
                        .employed(false)
                        .build()))
            .unknown(Set.of(Ledger.MACHINES))
            .build();
    // end
    return household;
  }

  static String json(String line, BenefitCalculator calculator) {
    // snippet:json
    Applicant applicant = ApplicantJson.read(line);
    String result = AssessmentJson.write(calculator.assess(applicant));
    // end
    return result;
  }

  static void jsonFile(
      InputStream file, BenefitCalculator calculator, Consumer<String> out, Consumer<String> err) {
    // snippet:json-file
    try (ApplicantReader reader = ApplicantJson.readAll(file)) {
      while (reader.hasNext()) {
        ApplicantEntry entry = reader.next();
        if (entry instanceof ApplicantEntry.Valid valid) {
          out.accept(AssessmentJson.write(calculator.assess(valid.applicant())));
        } else if (entry instanceof ApplicantEntry.Faulty faulty) {
          err.accept(faulty.refusal().in(Locale.CHINESE));
        }
      }
    }
    // end
  }

  static List<BenefitCalculator> variants(BenefitCalculator calculator) {
    // snippet:variants
    BenefitCalculator inJune = calculator.at(LocalDate.of(2023, 6, 30));
    BenefitCalculator net = calculator.reading("production-base", "net");
    BenefitCalculator warned = calculator.setting("income-plunge-threshold", "30%");
    BenefitCalculator whatIf = calculator.parameter("production-bonus", "cap", "6000元/户·年");
    // end
    return List.of(inJune, net, warned, whatIf);
  }

  static String words(Assessment assessment, Household household) {
    // snippet:words
    String text = Explanation.of(assessment, household, Locale.CHINESE).text();
    // end
    return text;
  }

  static String outcomes(Assessment assessment) {
    // snippet:outcomes
    String told =
        assessment
            .finding("sericulture-machinery-subsidy")
            .match(
                eligible -> "granted " + eligible.amount(),
                ineligible -> "refused for " + ineligible.reasons().size() + " reasons",
                open -> open.least() + " to " + open.most() + ", ask " + open.missing(),
                notInForce -> "in force " + notInForce.validity());
    // end
    return told;
  }

  static List<String> questions(Assessment assessment) {
    // snippet:questions
    List<String> asked =
        Questions.of(assessment).stream()
            .map(question -> question.path() + ": " + question.together() + " yuan open")
            .toList();
    // end
    return asked;
  }

  static List<String> sensitivity(BenefitCalculator calculator, Household household) {
    // snippet:sensitivity
    List<String> changes = new ArrayList<>();
    for (Sensitivity.Alternative other : calculator.sensitivity(household).effective()) {
      for (Sensitivity.Change change : other.changes()) {
        changes.add(other.point() + "=" + other.other().id() + " changes " + change.measure());
      }
    }
    // end
    return changes;
  }

  static String receipt(BenefitCalculator calculator, Household household) {
    // snippet:receipt
    Assessment assessment = calculator.assess(household);
    Receipt receipt = calculator.receipt(household, assessment);
    String filed = AssessmentJson.write(assessment, Enclosures.NONE.receipt(receipt));
    // end
    return filed;
  }

  static String verify(BenefitCalculator calculator, String filed, Household household) {
    // snippet:verify
    Receipt receipt = ReceiptJson.read(filed);
    Verification verification = calculator.verify(receipt, household);
    String verdict =
        verification.match(
            same -> "the same comes out", different -> "not the same: " + different.differences());
    // end
    return verdict;
  }

  static String changes(BenefitCalculator calculator, Household household) {
    // snippet:changes
    Assessment assessment = calculator.assess(household);
    List<Change> changes = calculator.changes(household);
    String json = AssessmentJson.write(assessment, Enclosures.NONE.changes(changes));
    String text = Explanation.of(assessment, household, changes, Locale.CHINESE).text();
    // end
    return json + text;
  }

  static Applicant with(Household household) {
    // snippet:facts
    Applicant fallenIll = Facts.with(household, "members[m1].labourCapacity", LabourCapacity.NONE);
    Object before = Facts.value(household, "members[m1].labourCapacity");
    // end
    return before == LabourCapacity.FULL ? fallenIll : household;
  }

  static Assessment store(Path folder, Household household, Consumer<String> log) {
    // snippet:store
    PackStore store =
        PackStore.of(folder)
            .watchedEvery(Duration.ofSeconds(1))
            .told(reload -> log.accept(reload.in(Locale.CHINESE)))
            .open();
    Assessment assessment = store.calculator().assess(household);
    // end
    store.close();
    return assessment;
  }

  static String errors(String line, Path folder) {
    // snippet:errors
    try {
      return AssessmentJson.write(BenefitCalculator.load(folder).assess(ApplicantJson.read(line)));
    } catch (InvalidPackException e) {
      return e.in(Locale.CHINESE); // the rules: file and line, all faults at once
    } catch (InvalidApplicantException e) {
      return e.in(Locale.CHINESE); // the applicant: paths, all faults at once
    }
    // end
  }

  static Money reforms(BenefitCalculator calculator, Iterator<Applicant> applicants) {
    // snippet:reforms
    Reform lower =
        Reform.titled(new Text("封顶降到三千", "a cap of 3,000"))
            .parameter("production-bonus.cap", "3000元/户·年");
    Reform net =
        Reform.titled(new Text("奖补按净收入算", "bonus on receipts less costs"))
            .reading("production-base", "net");
    List<Rules> reforms = List.of(calculator.with(lower).rules(), calculator.with(net).rules());
    List<ReformEffect> effects =
        ReformEffect.of(calculator.rules(), reforms, Money.yuan(8_500), applicants);
    Money saved = effects.get(0).all().cash();
    // end
    return saved;
  }

  static String breakpoints(BenefitCalculator calculator, Household household) {
    // snippet:breakpoints
    Breakpoints study =
        Breakpoints.of(
            calculator.rules(),
            household,
            "production[0].receipts",
            Money.yuan(0),
            Money.yuan(60_000));
    Object at = study.points().get(study.points().size() - 1).at();
    Segment.Marginal marginal = study.segments().get(1).marginal();
    // end
    return at + " " + (marginal == null ? "" : marginal.cash());
  }

  static String plan(BenefitCalculator calculator, Household household) {
    // snippet:plan
    Planner planner = calculator.planner();
    PlanRequest request =
        PlanRequest.NONE
            .inputs(planner.actions().read(Map.of("job-wage", "20000", "machine-price", "1500")))
            .budget(Money.yuan(500))
            .actions(3);
    Plan plan = planner.plan(household, request);
    List<String> next = new ArrayList<>();
    for (Step step : plan.best().steps()) {
      next.add(step.choice().action().id() + " +" + step.gain().certain() + " yuan");
    }
    // end
    return String.join("; ", next);
  }

  static List<String> lift(Plan plan) {
    // snippet:lift
    List<String> told = new ArrayList<>();
    if (plan.lift() instanceof Lift.Reached reached) {
      reached.route().steps().forEach(step -> told.add(step.choice().action().title().en()));
    } else if (plan.lift() instanceof Lift.OutOfReach far) {
      told.add(
          far.lacking() + " yuan short" + (far.nearest().optimal() ? "" : ", as far as found"));
    }
    // end
    return told;
  }

  static String planWords(Plan plan, Household household) {
    // snippet:plan-words
    String json = PlanJson.write(plan);
    String text =
        String.join("\n", new PlanTable(Words.of(household, Locale.CHINESE), 110).lines(plan));
    // end
    return json + text;
  }
}
