package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.TransferBuilder;
import io.zengshou.rules.assessment.Detail;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nobody is born after the day asked about. */
class BirthTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");
  private static final LocalDate DAY = LocalDate.of(2023, 9, 30);

  private static Household born(LocalDate... days) {
    return Household.builder("H")
        .members(
            List.of(days).stream()
                .map(
                    day ->
                        MemberBuilder.builder()
                            .id("m" + day.getDayOfMonth())
                            .birthDate(day)
                            .build())
                .toList())
        .build();
  }

  @Test
  void whoIsBornOnTheDayIsThereAndWhoIsBornTheDayAfterIsAFault() {
    assertThatCode(() -> CALCULATOR.assess(born(DAY))).doesNotThrowAnyException();
    for (Detail detail : Detail.values()) {
      InvalidApplicantException refused =
          catchThrowableOfType(
              InvalidApplicantException.class,
              () -> CALCULATOR.assess(born(DAY.plusDays(1)), detail));
      assertThat(refused.in(Locale.CHINESE))
          .isEqualTo(
              """
              members[m1].birthDate:出生日期在测算日之后
                实际值:2023-10-01
                允许:不晚于 2023-09-30
                可能:年份写错了,或应按更晚的日期测算""");
      assertThat(refused.in(Locale.ENGLISH))
          .isEqualTo(
              """
              members[m1].birthDate: born after the day asked about
                actual: 2023-10-01
                allowed: 2023-09-30 or earlier
                Maybe the year is misspelt, or a later day was to be asked about""");
    }
    LocalDate later = DAY.plusDays(1);
    assertThatCode(() -> CALCULATOR.at(later).assess(born(later))).doesNotThrowAnyException();
  }

  @Test
  void allThatOnlyTheRulesCanSayIsToldAtOnce() {
    Household household =
        Household.builder("H")
            .members(born(DAY, DAY.plusDays(3), DAY.plusDays(4)).members())
            .transfers(List.of(TransferBuilder.builder().measure("production-bonu").build()))
            .build();
    InvalidApplicantException refused =
        catchThrowableOfType(InvalidApplicantException.class, () -> CALCULATOR.assess(household));
    assertThat(refused.faults())
        .extracting(fault -> fault.where())
        .containsExactly("members[m3].birthDate", "members[m4].birthDate", "transfers[0].measure");
  }

  @Test
  void aStudyTriesNoBirthAfterTheDay() {
    Household household =
        Household.builder("H").lifted(true).members(born(DAY.minusYears(40)).members()).build();
    assertThat(CALCULATOR.changes(household))
        .filteredOn(change -> change.path().endsWith("birthDate"))
        .allSatisfy(change -> assertThat((LocalDate) change.to()).isBeforeOrEqualTo(DAY));
  }
}
