package io.zengshou.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.MachineBuilder;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PaymentBuilder;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.applicant.WageBuilder;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Words ZH = Words.in(Locale.CHINESE);
  private static final Words EN = Words.in(Locale.ENGLISH);

  @Test
  void amountsHaveTheirUnitAndGroups() {
    assertThat(ZH.money(Money.yuan("4999.90"))).isEqualTo("4,999.90元");
    assertThat(EN.money(Money.yuan("4999.90"))).isEqualTo("4,999.90 yuan");
    assertThat(EN.number(Money.yuan("-1234567.80"))).isEqualTo("-1,234,567.80");
    assertThat(EN.number(Money.yuan("-123.00"))).isEqualTo("-123.00");
    assertThat(EN.number(Money.yuan("999.99"))).isEqualTo("999.99");
  }

  @Test
  void quantitiesHaveTheirUnit() {
    assertThat(ZH.quantity(Weight.jin("1180.5"))).isEqualTo("1,180.5斤");
    assertThat(EN.quantity(Weight.jin("180"))).isEqualTo("180 jin");
    assertThat(ZH.quantity(Sheets.of("0.5"))).isEqualTo("0.5张");
    assertThat(EN.quantity(Sheets.of("1"))).isEqualTo("1 sheet");
    assertThat(EN.quantity(Sheets.of("2"))).isEqualTo("2 sheets");
  }

  @Test
  void ratesHaveTheirUnitInWords() {
    assertThat(ZH.rate("10%")).isEqualTo("10%");
    assertThat(ZH.rate("35元/张")).isEqualTo("35.00元/张");
    assertThat(EN.rate("1.00元/斤")).isEqualTo("1.00 yuan per jin");
    assertThat(EN.rate("a third")).as("unknown").isEqualTo("a third");
  }

  @Test
  void pathsAreToldInWords() {
    assertThat(ZH.path("machines[m2].price")).isEqualTo("机械（m2）的发票单价");
    assertThat(EN.path("machines[m2].price")).isEqualTo("invoice price of machine (m2)");
    assertThat(ZH.path("members[m1]")).isEqualTo("成员（m1）");
    assertThat(ZH.path("threeQuarters.previous.persons")).isEqualTo("去年前三季度人数");
    assertThat(ZH.path("wages")).isEqualTo("工资");
  }

  @Test
  void aPathWithoutWordsIsToldAsItIs() {
    assertThat(ZH.path("machines[m2].colour")).isEqualTo("machines[m2].colour");
    assertThat(ZH.path("cows[c1]")).isEqualTo("cows[c1]");
    assertThat(EN.path("")).isEmpty();
  }

  @Test
  void entriesOfOneNameAreToldByTheirPlace() {
    Household household =
        Household.builder("SQ-0001")
            .members(List.of(MemberBuilder.builder().id("m1").name("王秀英").build()))
            .machines(
                List.of(
                    MachineBuilder.builder().name("割桑机").build(),
                    MachineBuilder.builder().id("x").name("割桑机").build(),
                    MachineBuilder.builder().name("方格蔟").build()))
            .wages(List.of(WageBuilder.builder().member("m1").build()))
            .payments(List.of(PaymentBuilder.builder().benefit(Benefit.INDUSTRY).build()))
            .build();
    Words words = Words.of(household, Locale.CHINESE);
    assertThat(words.path("machines[0].price")).isEqualTo("机械（第1项）的发票单价");
    assertThat(words.path("machines[x].price")).isEqualTo("机械（第2项）的发票单价");
    assertThat(words.path("machines[2].price")).isEqualTo("机械（方格蔟）的发票单价");
    assertThat(words.path("wages[0].amount")).isEqualTo("工资（王秀英）的工资");
    assertThat(words.path("payments[0].paidOn")).isEqualTo("补贴（产业奖补）的兑付日期");
    assertThat(Words.of(household, Locale.ENGLISH).path("payments[0].paidOn"))
        .isEqualTo("day of payment of benefit (industry bonus)");
  }

  @Test
  void aMemberWithoutANameIsToldByPlaceAndTwoOfOneNameAreToldApart() {
    Household household =
        Household.builder("SQ-0001")
            .members(
                List.of(
                    MemberBuilder.builder().id("m1").name("王秀英").build(),
                    MemberBuilder.builder().id("m2").build(),
                    MemberBuilder.builder().id("m3").name("王磊").build(),
                    MemberBuilder.builder().id("m4").name("王磊").build()))
            .wages(List.of(WageBuilder.builder().member("m2").build()))
            .build();
    Words zh = Words.of(household, Locale.CHINESE);
    Words en = Words.of(household, Locale.ENGLISH);
    assertThat(zh.path("members[m2].disabilityGrade")).isEqualTo("第2名成员的残疾等级");
    assertThat(zh.path("members[m2].employed")).isEqualTo("第2名成员是否已就业");
    assertThat(zh.path("wages[0].amount")).isEqualTo("工资（第2名成员）的工资");
    assertThat(zh.path("members[m3]")).isEqualTo("王磊（第3名成员）");
    assertThat(en.path("members[m2].disabilityGrade"))
        .isEqualTo("grade of disability of member m2");
    assertThat(en.path("members[m2].employed")).isEqualTo("whether member m2 is employed");
    assertThat(en.path("members[m4]")).isEqualTo("王磊 (member m4)");
    Household alone =
        Household.builder("SQ-0002")
            .members(List.of(MemberBuilder.builder().id("m1").build()))
            .build();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      for (String path : Facts.paths(alone)) {
        // The only machine of a household needs no name; a person is never nobody.
        assertThat(Words.of(alone, locale).path(path))
            .doesNotStartWith("的")
            .doesNotStartWith("是否是")
            .doesNotEndWith(" of ")
            .doesNotContain("  ");
      }
    }
    assertThat(Words.of(alone, Locale.CHINESE).path("members[m1].disabilityGrade"))
        .isEqualTo("第1名成员的残疾等级");
  }

  @Test
  void everyPropertyOfTheContractHasWords() {
    List<String> without = new ArrayList<>();
    for (Class<?> type :
        List.of(
            Household.class, VillageCollective.class, Borrower.class, WorkReliefProject.class)) {
      collect("", type, without);
    }
    Map<String, Class<?>> parts =
        Map.of(
            "members", Member.class,
            "production", Production.class,
            "silkwormEggs", SilkwormEggs.class,
            "cocoonDeliveries", CocoonDelivery.class,
            "machines", Machine.class,
            "wages", Wage.class,
            "property", PropertyIncome.class,
            "transfers", Transfer.class,
            "payments", Payment.class);
    parts.forEach((list, type) -> collect(list + ".", type, without));
    collect("threeQuarters.current.", PeriodIncome.class, without);
    collect("threeQuarters.previous.", PeriodIncome.class, without);
    collect("previousYear.", PreviousYear.class, without);
    collect("subsistence.", Subsistence.class, without);
    collect("loan.", Loan.class, without);
    assertThat(without).isEmpty();
    assertThat(parts.keySet()).hasSize(Ledger.values().length);
  }

  private static void collect(String prefix, Class<?> type, List<String> without) {
    Set<String> needNone = Set.of("id", "unknown");
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      if (!needNone.contains(component.getName()) && ZH.path(path).equals(path)) {
        if (FactWords.of(path) == null) {
          without.add(path);
        }
      }
    }
  }
}
