package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample keeps the contract and shows every kind of applicant. */
class SampleTest {

  private static final List<Applicant> APPLICANTS = new ArrayList<>();
  private static final List<String> REFUSED = new ArrayList<>();

  @BeforeAll
  static void read() {
    InputStream in = Quickstart.class.getResourceAsStream("applicants.json");
    try (ApplicantReader reader = ApplicantJson.readAll(Objects.requireNonNull(in))) {
      while (reader.hasNext()) {
        ApplicantEntry entry = reader.next();
        if (entry instanceof ApplicantEntry.Valid valid) {
          APPLICANTS.add(valid.applicant());
        } else if (entry instanceof ApplicantEntry.Faulty faulty) {
          REFUSED.add(faulty.refusal().getMessage());
        }
      }
    }
  }

  @Test
  void allAreValid() {
    assertThat(REFUSED).isEmpty();
    assertThat(APPLICANTS).extracting(Applicant::id).allMatch(id -> id.matches("SQ-[0-9]{4}"));
  }

  @Test
  void thereAreThirtyHouseholdsAndEveryOtherKind() {
    assertThat(of(Household.class, Household::id)).hasSizeGreaterThanOrEqualTo(30);
    assertThat(APPLICANTS).extracting(Applicant::kind).contains(ApplicantKind.values());
    assertThat(of(Borrower.class, Borrower::entity)).contains(Entity.values());
  }

  @Test
  void everyClassOfHouseholdIsThere() {
    assertThat(of(Household.class, Household::monitoring)).contains(Monitoring.values());
    assertThat(of(Household.class, Household::lifted)).contains(true, false, null);
    assertThat(of(Household.class, Household::riskEliminated)).contains(true, false, null);
    assertThat(of(Household.class, Household::relocatedIntoTown)).contains(true, false);
  }

  private static <A, V> List<V> of(Class<A> type, Function<A, V> value) {
    List<V> values = new ArrayList<>();
    APPLICANTS.stream().filter(type::isInstance).map(type::cast).map(value).forEach(values::add);
    return values;
  }
}
