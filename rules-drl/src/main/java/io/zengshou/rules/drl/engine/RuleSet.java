package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.facts.AsOf;
import io.zengshou.rules.drl.facts.Setting;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules and figures of a pack for one day, one choice of readings and overridden figures. */
final class RuleSet {

  private final RulePack pack;
  private final Options options;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final Map<ApplicantKind, List<Slot>> byApplicant = new EnumMap<>(ApplicantKind.class);
  private final List<Slot> payingHousehold;
  private final List<Slot> payingCash;
  private final Map<IncomeCategory, List<Slot>> paying = new EnumMap<>(IncomeCategory.class);

  /** By the rules' places in the pack: the slot of its measure, and that of its figures. */
  private final Slot[] ofRule;

  private final Slot[] figuresOfRule;

  /** By the rules' places in the pack: whether it is asked. */
  private final boolean[] asked;

  /** By the measures' places: whether more is asked of it than whether it applies to anybody. */
  private final boolean[] tallied;

  private final FactBase facts = new FactBase();

  /** By the measures' places: what is said where no rule says anything. */
  private final Finding[] unsaid;

  private final Basis basis;
  private @Nullable Deciders deciders;

  RuleSet(RulePack pack, Options options) {
    this.pack = pack;
    this.options = options;
    List<Rule> ofTheDay =
        pack.rules().stream().filter(rule -> rule.validity().contains(options.day())).toList();
    DayFigures figures = new DayFigures(ofTheDay, options.parameters());
    Map<String, Slot> byId = new HashMap<>();
    for (Measure measure : pack.catalogue().measures()) {
      Slot slot = Slot.of(pack, measure, slots.size(), figures.of(measure.id()));
      slots.add(slot);
      byId.put(measure.id(), slot);
    }
    this.ofRule = pack.rules().stream().map(r -> byId.get(r.measure().id())).toArray(Slot[]::new);
    this.figuresOfRule =
        pack.rules().stream().map(rule -> byId.get(rule.figuresOf())).toArray(Slot[]::new);
    for (ApplicantKind kind : ApplicantKind.values()) {
      byApplicant.put(
          kind, slots.stream().filter(slot -> slot.measure().applicants().contains(kind)).toList());
    }
    this.asked = new boolean[pack.rules().size()];
    this.tallied = new boolean[slots.size()];
    this.unsaid = slots.stream().map(Slot::unsaid).toArray(Finding[]::new);
    this.payingHousehold = slots.stream().filter(RuleSet::comesToHousehold).toList();
    this.payingCash =
        payingHousehold.stream().filter(slot -> slot.measure().kind() == Kind.CASH).toList();
    for (IncomeCategory category : IncomeCategory.values()) {
      paying.put(
          category,
          payingHousehold.stream().filter(slot -> category(slot.measure()) == category).toList());
    }
    this.basis =
        new Basis(
            options.day(),
            pack.identity(),
            options.readings(),
            words(options.settings()),
            words(options.parameters()));
    addStages(ofTheDay);
    addFacts(figures);
  }

  private static boolean comesToHousehold(Slot slot) {
    return slot.measure().kind() == Kind.CASH || slot.measure().kind() == Kind.GUARANTEE;
  }

  /** The category that a measure's money counts towards. */
  private static IncomeCategory category(Measure measure) {
    return measure.categories().isEmpty() ? IncomeCategory.TRANSFER : measure.categories().get(0);
  }

  private static Map<String, String> words(Map<?, ?> values) {
    Map<String, String> words = new HashMap<>();
    values.forEach((which, value) -> words.put(which.toString(), value.toString()));
    return words;
  }

  private void addStages(List<Rule> ofTheDay) {
    for (String name : pack.manifest().stages()) {
      List<Rule> rules = new ArrayList<>();
      for (Rule rule : ofTheDay) {
        if (rule.stage().equals(name) && rule.holdsUnder(options.readings())) {
          rules.add(rule);
          asked[rule.order()] = true;
          tallied[slot(rule).place()] |=
              rule.measure().givesMoney() || rule.call().verb().equals("undecided");
        }
      }
      if (!rules.isEmpty()) {
        Stage stage = new Stage(pack, name, rules, slots);
        stages.add(stage);
        stage.awards().forEach(slot -> tallied[slot.place()] = true);
      }
    }
  }

  private void addFacts(DayFigures figures) {
    facts.add(new AsOf(options.day()));
    for (String id : pack.manifest().settings().keySet()) {
      facts.add(new Setting(id, options.settings().get(id)));
    }
    figures.addFacts(facts);
    // What is made on demand is made now: all threads share these facts.
    Vocabulary.STANDARD.types().forEach(facts::entries);
  }

  /** Its rules by what they decide, made when first asked for: amounts do not need it. */
  synchronized Deciders deciders() {
    if (deciders == null) {
      deciders = new Deciders(stages);
    }
    return deciders;
  }

  Options options() {
    return options;
  }

  List<Stage> stages() {
    return stages;
  }

  /** Facts that are the same for every applicant. */
  FactBase facts() {
    return facts;
  }

  /** All measures, in the catalogue's order. */
  List<Slot> slots() {
    return slots;
  }

  /** The measures for a kind of applicant, in the catalogue's order. */
  List<Slot> slots(ApplicantKind kind) {
    return byApplicant.getOrDefault(kind, List.of());
  }

  /** By the measures' places, what is said where no rule says anything: a copy. */
  Finding[] unsaid() {
    return unsaid.clone();
  }

  /** The measures whose money comes to a household, in the catalogue's order. */
  List<Slot> payingHousehold() {
    return payingHousehold;
  }

  /** Those of {@link #payingHousehold} that count towards an income category. */
  List<Slot> paying(IncomeCategory category) {
    return paying.getOrDefault(category, List.of());
  }

  /** The cash measures among {@link #payingHousehold}. */
  List<Slot> payingCash() {
    return payingCash;
  }

  /** Whether money of that measure comes to a household. */
  boolean paysHousehold(String measure) {
    for (Slot paying : payingHousehold) {
      if (paying.measure().id().equals(measure)) {
        return true;
      }
    }
    return false;
  }

  /** The measure that a rule decides on. */
  Slot slot(Rule rule) {
    return ofRule[rule.order()];
  }

  /** The rule at a place in the pack. */
  Rule rule(int place) {
    return pack.rules().get(place);
  }

  /**
   * By the rules' places in the pack: whether it is asked, as its day has come and its readings are
   * chosen. Shared, for reading only.
   */
  boolean[] asked() {
    return asked;
  }

  /**
   * Whether more is asked of a measure than whether it applies to anybody: an amount, for whom a
   * point is open, or what it was before the stage of the moment.
   */
  boolean isTallied(int measure) {
    return tallied[measure];
  }

  /** The figures by which a rule pays. */
  Terms terms(Rule rule) {
    return figuresOfRule[rule.order()].terms();
  }

  /** By what every assessment of this rule set is made. */
  Basis basis() {
    return basis;
  }
}
