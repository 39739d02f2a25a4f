package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.explain.ReformTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ReformJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.InvalidReformException;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.study.reform.ReformEffect.Crossings;
import io.zengshou.rules.study.reform.ReformEffect.Decile;
import io.zengshou.rules.study.reform.ReformEffect.Township;
import io.zengshou.rules.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a cap of 6,000 or 4,000 yuan on the production bonus would change (二(一)1). */
class ReformTest {

  private static final BenefitCalculator PLAN = BenefitCalculator.load("shiquan-2023");
  private static final Money LINE = Money.yuan(8_500);
  private static final Reform RAISED =
      Reform.titled(new Text("封顶提高到六千", "a cap of 6,000"))
          .parameter("production-bonus.cap", "6000元/户·年");
  private static final Reform LOWERED =
      Reform.titled(new Text("封顶降到四千", "a cap of 4,000"))
          .parameter("production-bonus.cap", "4000元/户·年");

  /** Of one person; 10%: 3,000, 5,000 (at the cap), 5,200, 7,000. */
  private static final List<Applicant> HOUSEHOLDS =
      List.of(
          household("h1", "池河镇", 30_000, 0),
          household("h2", "池河镇", 50_000, 0),
          household("h3", "两河镇", 52_000, 0),
          household("h4", null, 70_000, 0));

  @Test
  void severalReformsStandBesideEachOther() {
    List<ReformEffect> effects = study(List.of(RAISED, LOWERED), HOUSEHOLDS);

    // 3,000 + 5,000 × 3 → 3,000 + 5,000 + 5,200 + 6,000, or 3,000 + 4,000 × 3.
    assertThat(effects)
        .extracting(
            one -> one.all().cashBefore(),
            one -> one.all().cashAfter(),
            one -> one.all().gaining(),
            one -> one.all().losing())
        .containsExactly(
            tuple(Money.yuan(18_000), Money.yuan(19_200), 2L, 0L),
            tuple(Money.yuan(18_000), Money.yuan(15_000), 0L, 3L));
    assertThat(effects.get(0).comparison().largest().get(0).causes().get(0).rules())
        .containsExactly("种植养殖收入奖补");
    assertThat(effects.get(0).changed())
        .extracting(m -> m.id())
        .containsExactly("production-bonus");
  }

  @Test
  void townshipsAreToldByNameAndThoseWithoutOneLast() {
    List<Township> townships = study(List.of(LOWERED), HOUSEHOLDS).get(0).townships();

    assertThat(townships)
        .extracting(Township::name, one -> one.effect().applicants(), one -> one.effect().cash())
        .containsExactly(
            tuple("两河镇", 1L, Money.yuan(-1_000)),
            tuple("池河镇", 2L, Money.yuan(-1_000)),
            tuple(null, 1L, Money.yuan(-1_000)));
  }

  @Test
  void twentyHouseholdsAreTenTenthsOfTwo() {
    List<Applicant> twenty =
        new ArrayList<>(
            IntStream.range(0, 20)
                .mapToObj(i -> household("h" + i, null, 50_000 + 1_000 * i, 0))
                .toList());
    Collections.shuffle(twenty, new Random(1));
    List<Decile> deciles = study(List.of(RAISED), twenty).get(0).deciles();

    assertThat(deciles).extracting(Decile::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(deciles).extracting(one -> one.effect().applicants()).containsOnly(2L);
    // 50,000 is at the cap and 51,000 gains 100; 68,000 and 69,000 gain 1,000 each.
    assertThat(deciles.get(0).effect().cash()).isEqualTo(Money.yuan(100));
    assertThat(deciles.get(0).effect().gaining()).isEqualTo(1);
    assertThat(deciles.get(9).effect().cash()).isEqualTo(Money.yuan(2_000));
    assertThat(deciles.get(9).from()).isEqualTo(Money.yuan(68_000));
    assertThat(deciles.get(9).to()).isEqualTo(Money.yuan(69_000));
  }

  /** Of three with two equal ones below: tenths 1 (r = 0) and 7 (r = 2 of 3: 20 / 3 = 6). */
  @Test
  void equalIncomesAreInOneTenth() {
    List<Applicant> three =
        List.of(
            household("a", null, 10_000, 0),
            household("b", null, 10_000, 0),
            household("c", null, 20_000, 0));

    assertThat(study(List.of(RAISED), three).get(0).deciles())
        .extracting(Decile::number, one -> one.effect().applicants())
        .containsExactly(tuple(1, 2L), tuple(7, 1L));
  }

  /** Income below 0 is in the lowest tenth, and 8,499.99 is not 8,500: whole yuan, rounded down. */
  @Test
  void tenthsAreOfWholeYuanRoundedDown() {
    List<Applicant> some =
        List.of(
            household("a", null, 1_000, 5_000),
            household("b", null, 8_500, 0),
            household("c", null, 9_000, 501));

    assertThat(study(List.of(RAISED), some).get(0).deciles())
        .extracting(Decile::from)
        .containsExactly(Money.ZERO, Money.yuan(8_499), Money.yuan(8_500));
  }

  @Test
  void incomesThatAreNotKnownAreInNoTenth() {
    Applicant open =
        ApplicantJson.read(
            """
            {"applicant": "household", "id": "open", "lifted": true,
             "production": [{"product": "crop", "receipts": 70000}]}
            """);
    ReformEffect effect = study(List.of(RAISED), List.of(open)).get(0);

    assertThat(effect.deciles()).isEmpty();
    assertThat(effect.withoutIncome().applicants()).isEqualTo(1);
    assertThat(effect.withoutIncome().cash()).isEqualTo(Money.yuan(1_000));
    assertThat(effect.crossings()).isEqualTo(new Crossings(LINE, 0, 0, 0, 0));
  }

  /**
   * 70,000 less 67,500 of costs is 2,500, with 6,000 more exactly 8,500: lifted. With costs of
   * 67,500.01 it stays a fen below. 63,500 of costs leave 6,500 + 5,000, and 6,500 + 1,000.
   */
  @Test
  void theLineIsCrossedBothWaysAndToBeAtItIsNotBelow() {
    Reform abolished =
        Reform.titled(Text.same("a cap of 1,000")).parameter("production-bonus.cap", "1000元/户·年");
    List<Applicant> some =
        List.of(
            household("at", null, 70_000, 67_500),
            ApplicantJson.read(
                """
                {"applicant": "household", "id": "below", "lifted": true, "registeredPersons": 1,
                 "operatingCosts": "67500.01", "subsistence": {"assetsWithinLimits": false},
                 "production": [{"product": "crop", "receipts": 70000}]}
                """),
            household("above", null, 70_000, 63_500));
    List<ReformEffect> effects = study(List.of(RAISED, abolished), some);

    assertThat(effects.get(0).crossings()).isEqualTo(new Crossings(LINE, 2, 1, 1, 0));
    assertThat(effects.get(1).crossings()).isEqualTo(new Crossings(LINE, 2, 3, 0, 1));
  }

  @Test
  void theOrderOfApplicantsChangesNothing() {
    List<Applicant> many = new ArrayList<>();
    IntStream.range(0, 700)
        .forEach(i -> many.add(household("h" + i, "镇" + i % 7, 40_000 + 37 * (i % 311), i)));
    String inOrder = ReformJson.write(RAISED, study(List.of(RAISED), many).get(0));
    Collections.shuffle(many, new Random(7));

    assertThat(ReformJson.write(RAISED, study(List.of(RAISED), many).get(0))).isEqualTo(inOrder);
  }

  @Test
  void anEmptyPopulationHasNoEffect() {
    ReformEffect effect = study(List.of(RAISED), List.of()).get(0);

    assertThat(effect.all()).isEqualTo(GroupEffect.NOBODY);
    assertThat(effect.townships()).isEmpty();
    assertThat(effect.deciles()).isEmpty();
    assertThat(new ReformTable(Words.in(Locale.CHINESE), 110).lines(RAISED, effect))
        .contains("比较了 0 个申请主体，没有一个结果不同。");
  }

  @Test
  void whatTheRulesRefuseIsToldAndNotCounted() {
    Applicant strange =
        ApplicantJson.read(
            """
            {"applicant": "household", "id": "x", "lifted": true,
             "transfers": [{"kind": "support", "amount": 10, "measure": "no-such"}]}
            """);
    ReformEffect effect = study(List.of(RAISED), List.of(strange, HOUSEHOLDS.get(3))).get(0);

    assertThat(effect.all().applicants()).isEqualTo(1);
    assertThat(effect.comparison().refused()).extracting(e -> e.applicant()).containsExactly("x");
  }

  @Test
  void allThatIsWrongWithAReformIsToldAtOnce() {
    Reform wrong =
        Reform.titled(Text.same("wrong"))
            .parameter("production-bonus.kap", "6000元/户·年")
            .parameter("cocoon-subsidy.rate", "5 yuan")
            .reading("production-base", "nett")
            .reading("production-bace", "net")
            .setting("income-plunge", "30%");

    assertThatThrownBy(() -> PLAN.with(wrong))
        .isInstanceOfSatisfying(
            InvalidReformException.class,
            e -> {
              assertThat(e.faults())
                  .extracting(fault -> fault.where())
                  .containsExactlyInAnyOrder(
                      "parameters.production-bonus.kap",
                      "parameters.cocoon-subsidy.rate",
                      "readings.production-base",
                      "readings.production-bace",
                      "settings.income-plunge");
              assertThat(e.in(Locale.CHINESE))
                  .contains("可能:production-bonus.cap", "可能:net", "可能:production-base", "1.00元/斤");
            });
  }

  @Test
  void aReformIsReadFromJson() {
    Reform read =
        ReformJson.read(
            """
            {"title": {"zh": "封顶提高到六千", "en": "a cap of 6,000"}, "pack": "new",
             "parameters": {"production-bonus.cap": "6000元/户·年"},
             "readings": {"production-base": "net"}, "settings": {"income-plunge-threshold": "30%"}}
            """,
            Path.of("reforms", "cap.json"));

    assertThat(read)
        .isEqualTo(
            RAISED
                .pack(Path.of("reforms", "new"))
                .reading("production-base", "net")
                .setting("income-plunge-threshold", "30%"));
  }

  @Test
  void aFileThatIsNoReformIsRefusedWithAllItsFaults() {
    assertThatThrownBy(
            () ->
                ReformJson.read(
                    "{\"parameter\": {}, \"readings\": {\"a\": 1}}", Path.of("cap.json")))
        .isInstanceOfSatisfying(
            InvalidReformException.class,
            e ->
                assertThat(e.in(Locale.CHINESE))
                    .contains("cap.json: parameter", "可能:parameters", "readings", "title"));
    assertThatThrownBy(() -> ReformJson.read("[]", Path.of("cap.json")))
        .isInstanceOf(InvalidReformException.class);
    assertThatThrownBy(() -> ReformJson.read("", Path.of("cap.json")))
        .isInstanceOf(InvalidReformException.class);
  }

  @Test
  void anotherPackIsAReformToo() {
    Reform pack = Reform.titled(Text.same("cliff")).pack(BreakpointsTest.CLIFF);
    ReformEffect effect = study(List.of(pack), HOUSEHOLDS.subList(0, 1)).get(0);

    // The bonus of the plan is gone, and that of the other pack is for those below 20,000.
    assertThat(effect.all().cash()).isEqualTo(Money.yuan(-3_000));
  }

  @Test
  void isToldInBothLanguages() {
    List<ReformEffect> effects = study(List.of(RAISED, LOWERED), HOUSEHOLDS);
    ReformTable zh = new ReformTable(Words.in(Locale.CHINESE), 110);
    assertThat(String.join("\n", zh.lines(RAISED, effects.get(0))))
        .contains("方案：封顶提高到六千", "池河镇", "未登记镇", "第1组", "+1,200.00", "8,500.00元");
    assertThat(String.join("\n", zh.sideBySide(List.of(RAISED, LOWERED), effects)))
        .contains("封顶提高到六千", "+1,200.00", "-3,000.00");
    ReformTable en = new ReformTable(Words.in(Locale.ENGLISH), 110);
    assertThat(String.join("\n", en.lines(RAISED, effects.get(0))))
        .contains("Reform: a cap of 6,000", "not recorded", "township (yuan)", "lifted above it");
  }

  private static List<ReformEffect> study(List<Reform> reforms, List<Applicant> population) {
    return ReformEffect.of(
        PLAN.rules(),
        reforms.stream().map(reform -> PLAN.with(reform).rules()).toList(),
        LINE,
        population.iterator());
  }

  private static Applicant household(
      String id, @Nullable String township, int receipts, int costs) {
    return ApplicantJson.read(
        """
        {"applicant": "household", "id": "%s", "township": %s, "lifted": true,
         "registeredPersons": 1, "operatingCosts": %d, "subsistence": {"assetsWithinLimits": false},
         "production": [{"product": "crop", "receipts": %d}]}
        """
            .formatted(id, township == null ? "null" : "\"" + township + "\"", costs, receipts));
  }
}
