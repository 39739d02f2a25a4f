package io.zengshou.rules.drl.differential;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.drl.differential.DraftMeasure.Flavour;
import io.zengshou.rules.drl.differential.DraftRule.Evidence;
import io.zengshou.rules.drl.differential.Verb.Purpose;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes packs of rules that the check accepts, of all that the language has. */
final class PackGenerator {

  /** A rule that is still to be written. */
  private record Slot(int stage, DraftMeasure measure, Purpose purpose, boolean carrier) {}

  private static final String SINCE = "@Since(\"2023-01-01\")";
  private static final String UNTIL = "@Until(\"2023-12-31\")";

  private final Dice dice;
  private final long seed;
  private final Set<String> unsaid;
  private final List<DraftMeasure> measures = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<DraftRule> rules = new ArrayList<>();
  private final Figures figures;

  /** For each type of result, the stage and id of each measure that it can be of. */
  private final Map<String, Map<String, Integer>> results = new TreeMap<>();

  private PackGenerator(long seed, Set<String> unsaid) {
    this.seed = seed;
    this.unsaid = unsaid;
    this.dice = new Dice(seed);
    this.figures = new Figures(dice);
  }

  static GeneratedPack generate(long seed) {
    return generate(seed, Set.of());
  }

  /** A pack whose rules never read some attributes, given as {@code Type.attribute}. */
  static GeneratedPack generate(long seed, Set<String> unsaid) {
    return new PackGenerator(seed, unsaid).pack();
  }

  private GeneratedPack pack() {
    for (Flavour flavour : dice.shuffled(List.of(Flavour.values())).subList(0, 4)) {
      measure(flavour, ApplicantKind.HOUSEHOLD);
    }
    measure(
        Flavour.SHARE,
        dice.of(ApplicantKind.HOUSEHOLD, ApplicantKind.COLLECTIVE, ApplicantKind.BORROWER));
    measure(Flavour.NONE, ApplicantKind.HOUSEHOLD);
    measure(Flavour.NONE, ApplicantKind.HOUSEHOLD);
    measure(
        Flavour.NONE,
        dice.of(
            ApplicantKind.COLLECTIVE,
            ApplicantKind.BORROWER,
            ApplicantKind.WORK_RELIEF_PROJECT,
            ApplicantKind.WORK_RELIEF_PROJECT));
    limit();
    slots.sort(Comparator.comparingInt(Slot::stage));
    slots.forEach(this::rule);
    return new GeneratedPack(seed, measures, rules);
  }

  private void measure(Flavour flavour, ApplicantKind applicant) {
    DraftMeasure measure =
        new DraftMeasure(
            "m" + measures.size(),
            kind(flavour, applicant),
            applicant,
            dice.of(IncomeCategory.values()),
            flavour);
    measures.add(measure);
    int decided = dice.between(0, 3);
    boolean counts =
        flavour != Flavour.UNIT
            && flavour != Flavour.TOP_UP
            && applicant == ApplicantKind.HOUSEHOLD;
    if (counts && decided > 0 && dice.chance(75)) {
      int base = dice.between(0, decided - 1);
      slots.add(new Slot(base, measure, Purpose.BASE, false));
      if (flavour == Flavour.SHARE) {
        slots.add(new Slot(dice.between(0, decided - 1), measure, Purpose.SUBTRACT, false));
      }
    }
    slots.add(new Slot(decided, measure, Purpose.DECIDE, true));
    if (dice.chance(30)) {
      slots.add(new Slot(dice.between(decided, 3), measure, Purpose.DECIDE, false));
    }
    boolean seldom = List.of(Flavour.UNIT, Flavour.TOP_UP, Flavour.PERSON).contains(flavour);
    if (dice.chance(seldom ? 90 : 30)) {
      slots.add(new Slot(dice.between(decided, 3), measure, Purpose.UNDECIDED, false));
    }
    if (dice.chance(20)) {
      slots.add(new Slot(dice.between(0, 3), measure, Purpose.NOTE, false));
    }
  }

  private Kind kind(Flavour flavour, ApplicantKind applicant) {
    if (flavour == Flavour.NONE) {
      return (seed + measures.size() & 1) == 0 ? Kind.SERVICE : Kind.FLAG;
    }
    return applicant == ApplicantKind.HOUSEHOLD
        ? dice.of(Kind.CASH, Kind.CASH, Kind.GUARANTEE)
        : Kind.INSTITUTION;
  }

  /** Perhaps a ceiling across measures, on the figures of one that has a cap for the household. */
  private void limit() {
    for (DraftMeasure measure : measures) {
      if (measure.flavour() == Flavour.SHARE && measure.applicant() == ApplicantKind.HOUSEHOLD) {
        figures.capHousehold(measure);
        int last =
            slots.stream()
                .filter(slot -> slot.measure().equals(measure))
                .mapToInt(Slot::stage)
                .max()
                .orElse(0);
        slots.add(new Slot(dice.between(last, 3), measure, Purpose.LIMIT, false));
        return;
      }
    }
  }

  private void rule(Slot slot) {
    Earlier earlier = earlier(slot);
    Patterns when = new Patterns(dice, earlier);
    String name = "r" + rules.size();
    when.names().add(slot.measure().id());
    boolean before = dice.chance(35);
    if (before || slot.purpose() == Purpose.NOTE || slot.purpose() == Purpose.LIMIT) {
      when.match(dice.of(earlier.visible()));
    }
    String verb =
        new Verb(dice, earlier, when, slot.measure(), "P" + name)
            .write(slot.purpose(), limited(slot));
    when.further(2);
    Combinations.keepWithin(when.lines(), verb);
    if (slot.carrier()) {
      carrier(slot, name, when, verb);
    } else {
      write(slot, name, annotations(slot, when, name), when, verb);
    }
    if (slot.purpose() == Purpose.SUBTRACT || slot.purpose() == Purpose.BASE) {
      probe(slot, name, when);
    }
    record(slot);
  }

  private List<String> limited(Slot slot) {
    return slot.purpose() != Purpose.LIMIT
        ? List.of()
        : measures.stream()
            .filter(one -> one.givesMoney() && one.applicant() == ApplicantKind.HOUSEHOLD)
            .filter(one -> isDecidedBy(slot.stage(), one))
            .map(DraftMeasure::id)
            .toList();
  }

  /** Whether nothing is decided on a measure after a stage: a ceiling holds for what is there. */
  private boolean isDecidedBy(int stage, DraftMeasure measure) {
    return slots.stream()
        .filter(slot -> slot.measure().equals(measure))
        .allMatch(slot -> slot.stage() <= stage);
  }

  /** The rule on which the figures stand; sometimes one for each half of the year. */
  private void carrier(Slot slot, String name, Patterns when, String verb) {
    if (!dice.chance(20)) {
      List<String> annotations = new ArrayList<>(figures.of(slot.measure()));
      annotations.add(SINCE + " " + UNTIL);
      write(slot, name, annotations, when, verb);
      return;
    }
    List<String> first = new ArrayList<>(figures.of(slot.measure()));
    first.add(SINCE + " @Until(\"2023-06-30\")");
    write(slot, name, first, when, verb);
    List<String> second = new ArrayList<>(figures.of(slot.measure()));
    second.add("@Since(\"2023-07-01\") " + UNTIL);
    write(slot, "r" + rules.size(), second, when, verb);
  }

  private List<String> annotations(Slot slot, Patterns when, String name) {
    List<String> annotations = new ArrayList<>();
    if (slot.measure().givesMoney()
        && slot.purpose() != Purpose.BASE
        && slot.purpose() != Purpose.SUBTRACT) {
      annotations.add("@FiguresOf(\"" + slot.measure().id() + "\")");
      when.constructs().add("@FiguresOf");
    }
    if (slot.purpose() == Purpose.NOTE) {
      annotations.add("@Note(\"N" + name + "\")");
    }
    if (dice.chance(30)) {
      annotations.add(reading());
      when.constructs().add("@Reading");
    }
    if (dice.chance(15)) {
      annotations.add("@Since(\"2023-04-01\") @Until(\"2023-09-30\")");
      when.constructs().add("part of the year");
    } else {
      annotations.add(SINCE + " " + UNTIL);
    }
    return annotations;
  }

  private String reading() {
    return dice.of(
        "@Reading(\"left=one\")",
        "@Reading(\"left=two\")",
        "@Reading(\"right=a|b\")",
        "@Reading(\"right=c\")",
        "@Reading({\"left=one\", \"right=b|c\"})");
  }

  private void write(Slot slot, String name, List<String> annotations, Patterns when, String verb) {
    boolean sole =
        slots.stream()
                .filter(other -> other.measure().equals(slot.measure()))
                .filter(
                    other ->
                        other.purpose() == Purpose.DECIDE || other.purpose() == Purpose.UNDECIDED)
                .count()
            == 1;
    Evidence evidence =
        switch (slot.purpose()) {
          case NOTE -> new Evidence(DraftRule.Kind.NOTE, "N" + name);
          case UNDECIDED -> new Evidence(DraftRule.Kind.NOTE, "P" + name);
          case DECIDE ->
              sole
                  ? new Evidence(DraftRule.Kind.MEASURE, slot.measure().id())
                  : new Evidence(DraftRule.Kind.STEP, slot.measure().id());
          case LIMIT -> new Evidence(DraftRule.Kind.STEP, slot.measure().id());
          default -> new Evidence(DraftRule.Kind.MEASURE, "probe-" + name);
        };
    rules.add(
        new DraftRule(
            name,
            GeneratedPack.STAGES.get(slot.stage()),
            slot.measure().id(),
            annotations,
            List.copyOf(when.lines()),
            verb,
            when.constructs(),
            when.reads(),
            when.names(),
            evidence));
  }

  /** A service with the same conditions as what counts, to see whether that rule fired. */
  private void probe(Slot slot, String name, Patterns when) {
    DraftRule counted = rules.get(rules.size() - 1);
    DraftMeasure probe =
        new DraftMeasure(
            "probe-" + name,
            Kind.SERVICE,
            ApplicantKind.HOUSEHOLD,
            IncomeCategory.TRANSFER,
            Flavour.NONE);
    measures.add(probe);
    List<String> annotations = new ArrayList<>(counted.annotations());
    var names = new java.util.TreeSet<>(when.names());
    names.remove(slot.measure().id());
    names.add(probe.id());
    rules.add(
        new DraftRule(
            "r" + rules.size(),
            counted.stage(),
            probe.id(),
            annotations,
            counted.patterns(),
            "refer.household()",
            counted.constructs(),
            counted.reads(),
            names,
            new Evidence(DraftRule.Kind.NONE, "")));
  }

  /** What the stages after this one can see of the measure. */
  private void record(Slot slot) {
    String id = slot.measure().id();
    switch (slot.purpose()) {
      case BASE ->
          seen(
              switch (slot.measure().flavour()) {
                case WEIGHT -> "WeightBase";
                case SHEETS -> "SheetBase";
                case PERSON, NONE -> "BasePerson";
                default -> "Base";
              },
              id,
              slot.stage());
      case DECIDE, UNDECIDED -> {
        seen("Award", id, slot.stage());
        if (slot.measure().flavour() == Flavour.PERSON) {
          seen("Covered", id, slot.stage());
        }
      }
      default -> {
        // Shows in no result.
      }
    }
  }

  private void seen(String type, String id, int stage) {
    results.computeIfAbsent(type, key -> new LinkedHashMap<>()).merge(id, stage, Math::min);
  }

  private ApplicantKind applicantOf(String id) {
    return measures.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .applicant();
  }

  private Earlier earlier(Slot slot) {
    Map<String, List<String>> seen = new TreeMap<>();
    results.forEach(
        (type, measuresOf) -> {
          List<String> ids =
              measuresOf.entrySet().stream()
                  .filter(entry -> entry.getValue() < slot.stage())
                  .map(Map.Entry::getKey)
                  .filter(id -> applicantOf(id) == slot.measure().applicant())
                  .toList();
          if (!ids.isEmpty()) {
            seen.put(type, ids);
          }
        });
    return new Earlier(slot.measure().applicant(), seen, figures.facts(), unsaid);
  }
}
