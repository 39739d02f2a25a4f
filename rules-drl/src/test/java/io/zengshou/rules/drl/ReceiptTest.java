package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.receipt.Aspect;
import io.zengshou.rules.receipt.Difference;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assessment can be made again from its receipt, and whatever has changed since is told. */
class ReceiptTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");
  private static final String ZEROS = "0".repeat(64);

  private static final Household HOUSEHOLD =
      Household.builder("SQ-1").lifted(true).production(List.of(crops("a"), crops("b"))).build();

  private static Production crops(String id) {
    return new Production(id, Product.CROP, null, Money.yuan(8_000), Money.ZERO);
  }

  private static Receipt receipt(BenefitCalculator calculator) {
    return calculator.receipt(HOUSEHOLD, calculator.assess(HOUSEHOLD));
  }

  private static List<Difference> differences(Receipt receipt, Applicant applicant) {
    return differences(CALCULATOR.verify(receipt, applicant));
  }

  private static List<Difference> differences(Verification verification) {
    return verification.match(
        same -> {
          throw new AssertionError("nothing differs");
        },
        Verification.Different::differences);
  }

  private static Receipt of(Receipt r, Basis basis, String assessmentSha256) {
    return new Receipt(r.applicant(), basis, r.engine(), r.applicantSha256(), assessmentSha256);
  }

  @Test
  void a_receipt_names_rules_engine_day_and_choices() {
    Receipt receipt =
        receipt(
            CALCULATOR
                .at(LocalDate.of(2023, 6, 30))
                .reading("production-base", "net")
                .setting("income-plunge-threshold", "30%")
                .parameter("production-bonus", "cap", "6000元/户·年"));

    assertThat(receipt.applicant()).isEqualTo("SQ-1");
    assertThat(receipt.pack()).isEqualTo(CALCULATOR.pack());
    assertThat(receipt.engine()).matches("rules-drl \\S+ \\(code\\), Drools \\S+");
    assertThat(receipt.asOf()).isEqualTo("2023-06-30");
    assertThat(receipt.readings()).containsEntry("production-base", "net");
    assertThat(receipt.settings()).containsExactly(Map.entry("income-plunge-threshold", "30%"));
    assertThat(receipt.parameters())
        .containsExactly(Map.entry("production-bonus.cap", "6000.00元/户·年"));
  }

  @Test
  void its_digests_are_those_of_the_two_texts() {
    Receipt receipt = receipt(CALCULATOR);

    assertThat(receipt.applicantSha256())
        .isEqualTo(Receipt.sha256(ApplicantJson.canonical(HOUSEHOLD)));
    assertThat(receipt.assessmentSha256())
        .isEqualTo(Receipt.sha256(AssessmentJson.write(CALCULATOR.assess(HOUSEHOLD))));
    // FIPS 180-4, the example of three letters.
    assertThat(Receipt.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void a_receipt_is_only_of_what_this_calculator_said_of_this_applicant() {
    Household other = Household.builder("SQ-2").build();

    assertThatThrownBy(() -> CALCULATOR.receipt(other, CALCULATOR.assess(HOUSEHOLD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of SQ-1, not of SQ-2");
  }

  @Test
  void the_same_comes_out_whatever_choices_the_receipt_was_made_under() {
    Receipt receipt =
        receipt(
            CALCULATOR
                .at(LocalDate.of(2023, 6, 30))
                .reading("production-base", "net")
                .setting("income-plunge-threshold", "30%")
                .parameter("production-bonus", "cap", "6000元/户·年"));

    assertThat(CALCULATOR.verify(receipt, HOUSEHOLD)).isEqualTo(new Verification.Same(null));
    assertThat(CALCULATOR.reading("production-base", "net").verify(receipt(CALCULATOR), HOUSEHOLD))
        .isEqualTo(new Verification.Same(null));
  }

  @Test
  void the_same_comes_out_for_an_institution() {
    Applicant collective =
        VillageCollective.builder("C-1").operatingIncome(Money.yuan(300_000)).build();
    Receipt receipt = CALCULATOR.receipt(collective, CALCULATOR.assess(collective));

    assertThat(CALCULATOR.verify(receipt, collective)).isEqualTo(new Verification.Same(null));
    assertThat(differences(receipt, VillageCollective.builder("C-1").build()))
        .extracting(Difference::aspect)
        .containsExactly(Aspect.FACTS, Aspect.ASSESSMENT);
  }

  @Test
  void the_order_of_entries_with_ids_is_no_difference() {
    Household turned =
        HouseholdBuilder.builder(HOUSEHOLD).production(List.of(crops("b"), crops("a"))).build();

    assertThat(CALCULATOR.verify(receipt(CALCULATOR), turned))
        .isEqualTo(new Verification.Same(null));
  }

  @Test
  void another_engine_that_says_the_same_is_told_but_no_difference() {
    Receipt receipt = receipt(DroolsSessions.of(CALCULATOR));

    Verification verification = CALCULATOR.verify(receipt, HOUSEHOLD);
    assertThat(verification).isInstanceOf(Verification.Same.class);
    Difference engine = verification.match(Verification.Same::engine, different -> null);
    assertThat(engine)
        .isEqualTo(new Difference(Aspect.ENGINE, null, receipt.engine(), CALCULATOR.engine()));
    assertThat(receipt.engine()).contains("(sessions)");
  }

  @Test
  void changed_facts_show_in_both_digests() {
    Household richer = HouseholdBuilder.builder(HOUSEHOLD).production(List.of(crops("a"))).build();
    Receipt receipt = receipt(CALCULATOR);

    assertThat(differences(receipt, richer))
        .containsExactly(
            new Difference(
                Aspect.FACTS,
                null,
                receipt.applicantSha256(),
                Receipt.sha256(ApplicantJson.canonical(richer))),
            new Difference(
                Aspect.ASSESSMENT,
                null,
                receipt.assessmentSha256(),
                Receipt.sha256(AssessmentJson.write(CALCULATOR.assess(richer)))));
  }

  @Test
  void a_receipt_of_another_applicant_says_so() {
    Household other = HouseholdBuilder.builder(HOUSEHOLD).id("SQ-2").build();

    assertThat(differences(receipt(CALCULATOR), other))
        .extracting(Difference::aspect)
        .containsExactly(Aspect.APPLICANT, Aspect.FACTS, Aspect.ASSESSMENT);
  }

  @Test
  void a_tampered_digest_is_the_only_difference() {
    Receipt r = receipt(CALCULATOR);
    Receipt tampered = of(r, r.basis(), ZEROS);

    assertThat(differences(tampered, HOUSEHOLD))
        .containsExactly(new Difference(Aspect.ASSESSMENT, null, ZEROS, r.assessmentSha256()));
  }

  @Test
  void a_changed_reading_changes_the_assessment() {
    Receipt r = receipt(CALCULATOR);
    Map<String, String> net = new TreeMap<>(r.readings());
    net.put("production-base", "net");
    Basis basis = new Basis(r.asOf(), r.pack(), net, Map.of(), Map.of());

    assertThat(differences(of(r, basis, r.assessmentSha256()), HOUSEHOLD))
        .extracting(Difference::aspect)
        .containsExactly(Aspect.ASSESSMENT);
  }

  @Test
  void what_these_rules_do_not_know_are_differences_all_at_once() {
    Receipt r = receipt(CALCULATOR);
    Basis strange =
        new Basis(
            r.asOf(),
            new PackIdentity("elsewhere", "0.9", ZEROS),
            Map.of("production-base", "guess", "moon", "full"),
            Map.of("income-plunge-threshold", "much", "moon", "1%"),
            Map.of("production-bonus.cap", "10%", "moon.cap", "1元/台", "moon", "1"));

    assertThat(differences(of(r, strange, r.assessmentSha256()), HOUSEHOLD))
        .contains(
            new Difference(Aspect.PACK, null, "elsewhere", "shiquan-2023"),
            new Difference(Aspect.PACK_VERSION, null, "0.9", CALCULATOR.pack().version()),
            new Difference(Aspect.PACK_FILES, null, ZEROS, CALCULATOR.pack().sha256()),
            new Difference(Aspect.READING, "moon", "full", null),
            new Difference(Aspect.READING, "production-base", "guess", "gross"),
            new Difference(Aspect.READING, "cap-covers-sericulture", null, "no"),
            new Difference(Aspect.SETTING, "income-plunge-threshold", "much", null),
            new Difference(Aspect.SETTING, "moon", "1%", null),
            new Difference(Aspect.PARAMETER, "moon", "1", null),
            new Difference(Aspect.PARAMETER, "moon.cap", "1元/台", null),
            new Difference(Aspect.PARAMETER, "production-bonus.cap", "10%", null));
  }

  @Test
  void settings_that_a_calculator_has_of_its_own_show() {
    BenefitCalculator set = CALCULATOR.setting("income-plunge-threshold", "30%");

    assertThat(differences(set.verify(receipt(CALCULATOR), HOUSEHOLD)))
        .contains(new Difference(Aspect.SETTING, "income-plunge-threshold", null, "30%"));
  }

  @Test
  void an_applicant_whom_these_rules_refuse_is_a_difference() {
    Household paid =
        HouseholdBuilder.builder(HOUSEHOLD)
            .transfers(List.of(new Transfer("t", TransferKind.SUBSIDY, Money.ZERO, "no-measure")))
            .build();
    Receipt receipt = receipt(CALCULATOR);

    assertThat(differences(receipt, paid))
        .containsExactly(
            new Difference(
                Aspect.FACTS,
                null,
                receipt.applicantSha256(),
                Receipt.sha256(ApplicantJson.canonical(paid))),
            new Difference(Aspect.ASSESSMENT, null, receipt.assessmentSha256(), null));
  }

  @Test
  void another_version_of_the_pack_is_told_with_its_files(@TempDir Path folder) throws IOException {
    Map<String, String> files = ShippedPack.files();
    ShippedPack.replace(files, "pack.yaml", "version: 1.0.0", "version: 1.0.1");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.resolve("..").normalize());
      Files.writeString(copy, file.getValue());
    }
    BenefitCalculator next = BenefitCalculator.load(folder);

    assertThat(next.pack().version()).isEqualTo("1.0.1");
    assertThat(differences(next.verify(receipt(CALCULATOR), HOUSEHOLD)))
        .extracting(Difference::aspect)
        .containsExactly(Aspect.PACK_VERSION, Aspect.PACK_FILES, Aspect.ASSESSMENT);
  }
}
