package io.zengshou.rules.assessment;

import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a pack says of one applicant on one day. Nothing here grants a guarantee: civil affairs
 * decides (二(三)); the product screens.
 *
 * @param applicant the applicant's id
 * @param basis by what rules and choices it was made
 * @param findings one for each measure of the applicant's kind, in the catalogue's order
 * @param income the household's income; null for an institution
 */
public record Assessment(
    String applicant, Basis basis, List<Finding> findings, @Nullable IncomeStatement income) {

  private static final Set<Kind> CASH = Set.of(Kind.CASH, Kind.INSTITUTION);
  private static final Set<Kind> GUARANTEE = Set.of(Kind.GUARANTEE);

  public Assessment {
    findings = List.copyOf(findings);
  }

  /** The day asked about. */
  public LocalDate asOf() {
    return basis.asOf();
  }

  /** Which rules were applied. */
  public PackIdentity pack() {
    return basis.pack();
  }

  /** The choice made for each switch, by its id. */
  public Map<String, String> readings() {
    return basis.readings();
  }

  /** The county settings given, by their ids. */
  public Map<String, String> settings() {
    return basis.settings();
  }

  /** The figures overridden, by {@code measure.figure}. */
  public Map<String, String> parameters() {
    return basis.parameters();
  }

  /**
   * The finding of one measure.
   *
   * @throws IllegalArgumentException where the applicant has no finding of that measure; the
   *     message lists those it has
   */
  public Finding finding(String measure) {
    Objects.requireNonNull(measure, "measure");
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
