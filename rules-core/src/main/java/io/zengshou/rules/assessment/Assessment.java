package io.zengshou.rules.assessment;

import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a pack says of one applicant on one day. Nothing here grants a guarantee: civil affairs
 * decides (二(三)); the product screens.
 *
 * @param applicant the applicant's id
 * @param asOf the day asked about
 * @param pack which rules were applied
 * @param readings the choice made for each switch, by its id
 * @param settings the county settings given, by their ids
 * @param parameters the figures overridden, by {@code measure.figure}
 * @param findings one for each measure of the applicant's kind, in the catalogue's order
 * @param income the household's income; null for an institution
 */
public record Assessment(
    String applicant,
    LocalDate asOf,
    PackIdentity pack,
    Map<String, String> readings,
    Map<String, String> settings,
    Map<String, String> parameters,
    List<Finding> findings,
    @Nullable IncomeStatement income) {

  private static final Set<Kind> CASH = Set.of(Kind.CASH, Kind.INSTITUTION);
  private static final Set<Kind> GUARANTEE = Set.of(Kind.GUARANTEE);

  public Assessment {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    findings = List.copyOf(findings);
  }

  /**
   * The finding of one measure.
   *
   * @throws IllegalArgumentException where the applicant has no finding of that measure; the
   *     message lists those it has
   */
  public Finding finding(String measure) {
    for (Finding finding : findings) {
      if (finding.measure().id().equals(measure)) {
        return finding;
      }
    }
    throw new IllegalArgumentException(
        "no finding of \""
            + measure
            + "\"; findings: "
            + findings.stream().map(finding -> finding.measure().id()).toList());
  }

  /** Cash to the household, or money to the institution: what is certain, in yuan. */
  public Money total() {
    return sum(CASH);
  }

  /** As {@link #total}, with the most of what is undetermined; null: no upper limit. */
  public @Nullable Money totalMost() {
    return sumOfMost(CASH);
  }

  /** What the guarantees would give if civil affairs confirmed them: screened, never granted. */
  public Money guarantee() {
    return sum(GUARANTEE);
  }

  /** As {@link #guarantee}, with the most of what is undetermined; null: no upper limit. */
  public @Nullable Money guaranteeMost() {
    return sumOfMost(GUARANTEE);
  }

  private Money sum(Set<Kind> kinds) {
    Money sum = Money.ZERO;
    for (Finding finding : findings) {
      Money amount = least(finding);
      if (amount != null && kinds.contains(finding.measure().kind())) {
        sum = sum.plus(amount);
      }
    }
    return sum;
  }

  private @Nullable Money sumOfMost(Set<Kind> kinds) {
    Money sum = Money.ZERO;
    for (Finding finding : findings) {
      if (kinds.contains(finding.measure().kind())) {
        if (finding instanceof Finding.Undetermined undetermined) {
          if (undetermined.most() == null) {
            return null;
          }
          sum = sum.plus(undetermined.most());
        } else if (finding instanceof Finding.Eligible eligible && eligible.amount() != null) {
          sum = sum.plus(eligible.amount());
        }
      }
    }
    return sum;
  }

  private static @Nullable Money least(Finding finding) {
    if (finding instanceof Finding.Eligible eligible) {
      return eligible.amount();
    }
    return finding instanceof Finding.Undetermined undetermined ? undetermined.least() : null;
  }
}
