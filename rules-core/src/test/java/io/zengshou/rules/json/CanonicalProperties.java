package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.Applicants;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The canonical JSON of an applicant: one text for the same facts. */
class CanonicalProperties {

  @Provide
  Arbitrary<Household> households() {
    return Applicants.households();
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
  }

  @Property(tries = 200, seed = "2023")
  void theOrderOfEntriesDoesNotMatter(
      @ForAll("households") Household household, @ForAll Random random) {
    assertThat(ApplicantJson.canonical(Applicants.shuffled(household, random)))
        .isEqualTo(ApplicantJson.canonical(household));
  }

  @Property(tries = 200, seed = "2023")
  void nothingIsLost(@ForAll("applicants") Applicant applicant) {
    String canonical = ApplicantJson.canonical(applicant);
    assertThat(ApplicantJson.canonical(ApplicantJson.read(canonical))).isEqualTo(canonical);
    assertThat(ApplicantJson.write(applicant)).hasSameSizeAs(canonical);
  }

  @Example
  void entriesStandInTheNaturalOrderOfTheirIds() {
    assertThat(order(crops("m10"), crops("m2"), crops("a"))).containsExactly("a", "m2", "m10");
  }

  @Example
  void anEntryWithoutAnIdKeepsItsPlace() {
    assertThat(order(crops("b"), crops(null), crops("a"))).containsExactly("a", null, "b");
    assertThat(order(crops("b"), crops("a"), crops(null))).containsExactly("a", "b", null);
  }

  @Example
  void anotherFactIsAnotherText() {
    Household one = HouseholdBuilder.builder().id("H").lifted(true).build();
    Stream.of(
            HouseholdBuilder.builder(one).lifted(false).build(),
            HouseholdBuilder.builder(one).lifted(null).build(),
            HouseholdBuilder.builder(one).id("H2").build(),
            HouseholdBuilder.builder(one).production(List.of(crops("a"))).build())
        .forEach(
            other ->
                assertThat(ApplicantJson.canonical(other))
                    .isNotEqualTo(ApplicantJson.canonical(one)));
  }

  private static List<@Nullable String> order(Production... production) {
    Household household =
        HouseholdBuilder.builder().id("H").production(List.of(production)).build();
    Household canonical = (Household) ApplicantJson.read(ApplicantJson.canonical(household));
    return canonical.production().stream().map(Production::id).toList();
  }

  private static Production crops(@Nullable String id) {
    return new Production(id, Product.CROP, null, Money.yuan(1), Money.ZERO);
  }
}
