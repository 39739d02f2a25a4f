package io.zengshou.examples.county.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyGeneratorTest {

  private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\| ([0-9.]+)% \\|.*");
  private static final String DIGEST =
      "a145bd910c7fa9eb3b58a8dd36f56cb3ceb20056e79b7ee8104287bc3983e6ef";
  private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 30);

  private static List<Applicant> county(int households, long seed) {
    List<Applicant> all = new ArrayList<>();
    CountyGenerator.of(households, seed).forEachRemaining(all::add);
    return all;
  }

  private static List<Household> households(List<Applicant> county) {
    return county.stream().filter(Household.class::isInstance).map(Household.class::cast).toList();
  }

  /** What the page says is what the generator goes by, and what comes out. */
  @Test
  void thePageSaysHowOftenWhatIs() throws IOException {
    Map<Share, Double> page = new EnumMap<>(Share.class);
    for (String line : Files.readAllLines(Path.of("../../docs/reference/population.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        page.put(Share.valueOf(row.group(1)), Double.parseDouble(row.group(2)) / 100);
      }
    }
    assertThat(page).containsOnlyKeys(Share.values());
    Measured measured = new Measured();
    county(20_000, 1).forEach(applicant -> measure(applicant, measured));
    for (Share share : Share.values()) {
      double said = share.perMille() / 1000.0;
      assertThat(page.get(share)).as(share.name()).isEqualTo(said);
      // Four standard deviations.
      double spread = 4 * Math.sqrt(said * (1 - said) / measured.of(share));
      assertThat(measured.share(share))
          .as("%s of %d", share, measured.of(share))
          .isCloseTo(said, within(spread));
    }
  }

  private static void measure(Applicant applicant, Measured measured) {
    if (applicant instanceof Household household) {
      standing(household, measured);
      living(household, measured);
      gaps(household, measured);
      household.members().forEach(member -> person(member, measured));
      household.payments().forEach(payment -> payment(payment, measured));
    } else if (applicant instanceof VillageCollective collective) {
      measured.count(Share.FIGURE_UNKNOWN, collective.operatingIncome() == null);
    } else if (applicant instanceof WorkReliefProject project) {
      measured.count(Share.FIGURE_UNKNOWN, project.labourPay() == null);
    } else if (applicant instanceof Borrower borrower) {
      Loan loan = borrower.loan();
      measured.count(Share.FIGURE_UNKNOWN, loan == null || loan.ordinaryInterest() == null);
    }
  }

  private static void standing(Household h, Measured measured) {
    measured.count(Share.UNSTABLE, h.monitoring() == Monitoring.UNSTABLE);
    measured.count(Share.NEAR_POVERTY, h.monitoring() == Monitoring.NEAR_POVERTY);
    measured.count(Share.SUDDEN_HARDSHIP, h.monitoring() == Monitoring.SUDDEN_HARDSHIP);
    if (h.monitoring() != Monitoring.NONE) {
      known(Share.RISK_ELIMINATED, h.riskEliminated(), measured);
    }
    if (h.monitoring() != Monitoring.UNSTABLE) {
      measured.count(Share.LIFTED_UNKNOWN, h.lifted() == null);
      if (h.monitoring() != Monitoring.NEAR_POVERTY) {
        known(Share.LIFTED, h.lifted(), measured);
      }
    }
    measured.count(Share.RELOCATED_UNKNOWN, h.relocated() == null);
    known(Share.RELOCATED, h.relocated(), measured);
    if (Boolean.TRUE.equals(h.relocated())) {
      known(Share.INTO_TOWN, h.relocatedIntoTown(), measured);
    }
    boolean alone = Integer.valueOf(1).equals(h.registeredPersons());
    measured.count(Share.LONE_ELDER, alone);
    if (!h.members().isEmpty()) {
      Set<Guarantee> guarantees = h.members().get(0).guarantees();
      boolean hardship = guarantees.contains(Guarantee.SPECIAL_HARDSHIP);
      if (alone) {
        measured.count(Share.SPECIAL_HARDSHIP, hardship);
      }
      if (!hardship) {
        measured.count(Share.ON_ALLOWANCE, guarantees.contains(Guarantee.SUBSISTENCE));
      }
    }
  }

  private static boolean records(Household h, TransferKind kind) {
    return h.transfers().stream().anyMatch(transfer -> transfer.kind() == kind);
  }

  private static void living(Household h, Measured measured) {
    if (!h.unknown().contains(Ledger.TRANSFERS)) {
      measured.count(
          Share.TRANSFERS_COMPLETE,
          records(h, TransferKind.SUPPORT)
              && records(h, TransferKind.INSURANCE_CLAIM)
              && records(h, TransferKind.DONATION));
    }
    measured.count(Share.CROPS, sells(h, Product.CROP));
    measured.count(Share.LIVESTOCK, sells(h, Product.LIVESTOCK));
    measured.count(Share.SERICULTURE, sells(h, Product.COCOON));
    known(Share.AT_SCALE, h.scaledProduction(), measured);
    known(Share.INSURED, h.insured(), measured);
    known(Share.IN_NEED_OF_CREDIT, h.creditNeeded(), measured);
    known(Share.WITH_GOODS_TO_SELL, h.goodsToSell(), measured);
    if (!h.silkwormEggs().isEmpty()) {
      measured.count(Share.SERICULTURE_MACHINE, !h.machines().isEmpty());
    }
    for (SilkwormEggs eggs : h.silkwormEggs()) {
      known(Share.EGG_LEDGER_SIGNED, eggs.ledgerSigned(), measured);
    }
    for (CocoonDelivery delivery : h.cocoonDeliveries()) {
      measured.count(Share.REGISTERED_UNKNOWN, delivery.registered() == null);
      known(Share.REGISTERED, delivery.registered(), measured);
      known(Share.PREMIUM, delivery.premium(), measured);
    }
    Money before = h.previousYear().netIncome();
    if (before != null) {
      measured.count(Share.INCOME_FELL, before.compareTo(YearMaker.net(h)) > 0);
    }
  }

  private static boolean sells(Household household, Product product) {
    return household.production().stream().anyMatch(entry -> entry.product() == product);
  }

  private static void gaps(Household h, Measured measured) {
    if (!h.production().isEmpty()) {
      measured.count(Share.COSTS_UNKNOWN, h.operatingCosts() == null);
    }
    measured.count(Share.YEAR_BEFORE_UNKNOWN, h.previousYear().netIncome() == null);
    measured.count(Share.THREE_QUARTERS_UNKNOWN, h.threeQuarters().current().netIncome() == null);
    measured.count(Share.INSURED_UNKNOWN, h.insured() == null);
    measured.count(Share.ASSETS_UNKNOWN, h.subsistence().assetsWithinLimits() == null);
    measured.count(Share.MEMBERS_UNKNOWN, h.unknown().contains(Ledger.MEMBERS));
    measured.count(
        Share.LIST_UNCHECKED, h.unknown().stream().anyMatch(list -> list != Ledger.MEMBERS));
    h.wages().forEach(wage -> measured.count(Share.WAGE_UNKNOWN, wage.amount() == null));
  }

  private static void person(Member member, Measured measured) {
    int age = member.age() == null ? -1 : member.age();
    measured.count(Share.DISABLED, member.disabilityGrade() != null);
    known(Share.GRAVELY_ILL, member.gravelyIll(), measured);
    if (age >= 16 && age <= 22) {
      measured.count(Share.LEAVER, member.schooling() == Schooling.LEAVER);
    }
    if (age >= 16
        && age < 65
        && member.labourCapacity() != LabourCapacity.NONE
        && member.schooling() != Schooling.IN_SCHOOL) {
      measured.count(Share.EMPLOYED_UNKNOWN, member.employed() == null);
      known(Share.EMPLOYED, member.employed(), measured);
    }
  }

  private static void payment(Payment payment, Measured measured) {
    Money paid = payment.paidAmount();
    Money due = payment.dueAmount();
    LocalDate day = payment.paidOn();
    measured.count(Share.PAID_LATE, day != null && day.isAfter(DEADLINE));
    measured.count(Share.PAYMENT_UNKNOWN, paid == null);
    measured.count(Share.NOT_PAID, paid != null && paid.isZero());
    measured.count(
        Share.PAID_IN_PART,
        paid != null && due != null && paid.isPositive() && paid.compareTo(due) < 0);
  }

  private static void known(Share share, @Nullable Boolean value, Measured measured) {
    if (value != null) {
      measured.count(share, value);
    }
  }

  /** V8. */
  @Test
  void silkwormsAreRaisedAsInTheCounty() {
    List<Household> raisers =
        households(county(5_000, 3)).stream().filter(h -> !h.silkwormEggs().isEmpty()).toList();
    double sheets = 0;
    double kilograms = 0;
    double yuan = 0;
    for (Household household : raisers) {
      sheets +=
          household.silkwormEggs().stream().mapToDouble(e -> given(e.sheets()).hundredths()).sum()
              / 100;
      kilograms +=
          household.cocoonDeliveries().stream()
                  .mapToDouble(d -> given(d.weight()).milligrams())
                  .sum()
              / 1e6;
      yuan +=
          household.production().stream()
                  .filter(entry -> entry.product() == Product.COCOON)
                  .mapToDouble(entry -> given(entry.receipts()).fen())
                  .sum()
              / 100;
    }
    assertThat(sheets / raisers.size()).isBetween(7.0, 11.0);
    assertThat(kilograms / sheets).isCloseTo(41, within(1.0));
    assertThat(yuan / kilograms).isBetween(50.0, 56.0);
  }

  private static <V> V given(@Nullable V value) {
    return Objects.requireNonNull(value, "the generator gives it");
  }

  /** The digest is what two machines must agree on; what it stands for is read by eye. */
  @Test
  void theSameNumberAndSeedGiveTheSameBytes() {
    assertThat(digest(county(500, 1))).isEqualTo(digest(county(500, 1))).isEqualTo(DIGEST);
    assertThat(digest(county(500, 2))).isNotEqualTo(DIGEST);
  }

  private static String digest(List<Applicant> county) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Applicant applicant : county) {
        digest.update(ApplicantJson.write(applicant).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 11, 12, 129, 130, 1_430, 5_000})
  void aCountyOfAnySizeHasItsHouseholdsInItsTownships(int size) {
    List<Applicant> county = county(size, 5);
    List<Household> households = households(county);
    assertThat(households).hasSize(size);
    Set<String> ids = new HashSet<>();
    assertThat(county).allMatch(applicant -> ids.add(applicant.id()));
    assertThat(households.stream().map(Household::township).collect(Collectors.toSet()))
        .hasSize(Math.min(size, 11));
    assertThat(households).extracting(Household::registeredPersons).allMatch(n -> n >= 1 && n <= 7);
  }

  @Test
  void villagesOfATownshipHaveNamesOfTheirOwn() {
    int count = Village.count(1_000_000);
    Set<Village> villages = new HashSet<>();
    for (int i = 0; i < count; i++) {
      villages.add(Village.of(i, count));
    }
    assertThat(villages).hasSize(count);
    assertThat(villages.stream().map(Village::township).distinct()).hasSize(11);
  }

  /**
   * What comes next hangs on nothing that came before, so the last of a million is made at once.
   */
  @Test
  void aMillionHouseholdsAreMadeOneByOne() {
    Iterator<Applicant> county = CountyGenerator.of(1_000_000, 1);
    Applicant first = county.next();
    assertThat(first).isEqualTo(new HouseholdMaker(1).make(1, Village.of(0, 7_692)));
    assertThat(new HouseholdMaker(1).make(1_000_000, Village.of(7_691, 7_692)).id())
        .isEqualTo("SQ-1000000");
  }

  @Test
  void aCountyHasAHousehold() {
    assertThatIllegalArgumentException().isThrownBy(() -> CountyGenerator.of(0, 1));
  }
}
