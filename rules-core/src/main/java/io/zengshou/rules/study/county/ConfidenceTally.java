package io.zengshou.rules.study.county;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.county.Confidence.MissingFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what is missing, and what hangs on it. */
final class ConfidenceTally {

  private static final Comparator<MissingFact> MOST_FIRST =
      Comparator.comparing(MissingFact::unlimited)
          .thenComparing(MissingFact::together)
          .thenComparing(MissingFact::alone)
          .thenComparing(MissingFact::incomes)
          .thenComparing(MissingFact::applicants)
          .reversed()
          .thenComparing(MissingFact::property);

  private long applicants;
  private long known;
  private long unsettled;
  private long refused;
  private final Map<String, MissingFact> facts = new TreeMap<>();

  void refused() {
    refused++;
  }

  void add(Assessment assessment) {
    applicants++;
    Map<String, MissingFact> lacking = new HashMap<>();
    boolean open = false;
    for (Finding finding : assessment.findings()) {
      open |= finding instanceof Finding.Undetermined;
      add(finding, lacking);
    }
    if (assessment.income() != null) {
      for (String property : properties(assessment.income().missing())) {
        lacking.merge(
            property,
            new MissingFact(property, 1, 0, Money.ZERO, Money.ZERO, 1),
            ConfidenceTally::sameApplicant);
      }
    }
    if (lacking.isEmpty()) {
      known++;
      unsettled += open ? 1 : 0;
    }
    lacking.values().forEach(this::add);
  }

  private static void add(Finding finding, Map<String, MissingFact> lacking) {
    List<String> missing =
        finding.match(
            Finding.Eligible::missing,
            ineligible -> List.of(),
            Finding.Undetermined::missing,
            notInForce -> List.of());
    TreeSet<String> properties = properties(missing);
    for (String property : properties) {
      lacking.merge(property, one(property, properties, finding), ConfidenceTally::sameApplicant);
    }
  }

  /** What one finding leaves open for want of a fact. */
  private static MissingFact one(String property, TreeSet<String> properties, Finding finding) {
    Money width = Money.ZERO;
    Money alone = Money.ZERO;
    long unlimited = 0;
    if (finding instanceof Finding.Undetermined open && open.least() != null) {
      if (open.most() == null) {
        unlimited = 1;
      } else {
        width = open.most().minus(open.least());
        alone = properties.size() == 1 && open.because().isEmpty() ? width : Money.ZERO;
      }
    }
    return new MissingFact(property, 1, unlimited, alone, width, 0);
  }

  /** {@code machines[m2].price} is the price of any machine. */
  private static TreeSet<String> properties(List<String> paths) {
    TreeSet<String> properties = new TreeSet<>();
    paths.forEach(path -> properties.add(path.replaceFirst("\\[.*]", "")));
    return properties;
  }

  /** An applicant counts once, however many of its measures lack the fact. */
  private static MissingFact sameApplicant(MissingFact one, MissingFact other) {
    return new MissingFact(
        one.property(),
        1,
        Math.max(one.unlimited(), other.unlimited()),
        one.alone().plus(other.alone()),
        one.together().plus(other.together()),
        Math.max(one.incomes(), other.incomes()));
  }

  private void add(MissingFact fact) {
    facts.merge(
        fact.property(),
        fact,
        (one, other) ->
            new MissingFact(
                one.property(),
                one.applicants() + other.applicants(),
                one.unlimited() + other.unlimited(),
                one.alone().plus(other.alone()),
                one.together().plus(other.together()),
                one.incomes() + other.incomes()));
  }

  void merge(ConfidenceTally other) {
    applicants += other.applicants;
    known += other.known;
    unsettled += other.unsettled;
    refused += other.refused;
    other.facts.values().forEach(this::add);
  }

  Confidence confidence() {
    List<MissingFact> ranked = new ArrayList<>(facts.values());
    ranked.sort(MOST_FIRST);
    return new Confidence(applicants, known, unsettled, refused, ranked);
  }
}
