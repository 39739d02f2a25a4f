package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.testkit.Applicants;
import io.zengshou.rules.text.HiddenSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

/** What is written is read again as it was. */
class RoundTripProperties {

  @Property(tries = 300, seed = "2023")
  void aHouseholdIsReadAsItWasWritten(
      @ForAll @AlphaChars @StringLength(min = 1, max = 200) String id,
      @ForAll @StringLength(max = 50) String head,
      @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long loss,
      @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long income,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long thousandthsOfJin,
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long hundredthsOfSheets,
      @ForAll @Size(max = 10) @UniqueElements List<@IntRange(max = 130) Integer> ages,
      @ForAll Set<Ledger> unknown) {
    List<Member> members = new ArrayList<>();
    for (int age : ages) {
      members.add(MemberBuilder.builder().id("m" + age).age(age).build());
    }
    Household household =
        Household.builder(id)
            .head(HiddenSigns.first(head) < 0 ? head : null)
            .disasterLoss(Money.ofFen(loss))
            .previousYear(new PreviousYear(Money.ofFen(income), null, null))
            .cocoonDeliveries(
                List.of(new CocoonDelivery(null, new Weight(thousandthsOfJin * 500), null, true)))
            .silkwormEggs(List.of(new SilkwormEggs("e", new Sheets(hundredthsOfSheets), null)))
            .members(members)
            .unknown(unknown)
            .build();
    String written = ApplicantJson.write(household);
    assertThat(written).doesNotContain("\n");
    assertThat(ApplicantJson.read(written)).isEqualTo(household);
    if (!head.isEmpty()) {
      assertThat(ApplicantRows.of(household).read()).isEqualTo(household);
    }
  }

  /** Of all kinds, and a household with a few of its facts taken away. */
  @Property(tries = 300, seed = "2023")
  void anApplicantIsReadFromItsRows(
      @ForAll("applicants") Applicant applicant, @ForAll("veiled") Applicants.Veiled veiled) {
    assertThat(ApplicantRows.of(applicant).read()).isEqualTo(applicant);
    assertThat(ApplicantRows.of(veiled.veiled()).read()).isEqualTo(veiled.veiled());
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
  }

  @Provide
  Arbitrary<Applicants.Veiled> veiled() {
    return Applicants.householdsWithUnknowns();
  }
}
