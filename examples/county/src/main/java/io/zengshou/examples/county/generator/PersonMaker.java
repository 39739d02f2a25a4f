package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.Supporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the persons of one household: an old person alone, or a couple with those who belong. */
final class PersonMaker {

  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
  private static final String GIVEN = "德顺秀英建国桂兰志强小明玉梅国平春花家富永红大勇文静长安雪莲";

  private static final List<DisabilityKind> DISABILITIES =
      List.of(
          DisabilityKind.PHYSICAL,
          DisabilityKind.VISUAL,
          DisabilityKind.HEARING,
          DisabilityKind.SPEECH,
          DisabilityKind.INTELLECTUAL,
          DisabilityKind.MENTAL,
          DisabilityKind.MULTIPLE);

  private final Dice dice;
  private final boolean alone;
  private final boolean onAllowance;
  private final boolean inSpecialHardship;

  PersonMaker(Dice dice) {
    this.dice = dice;
    this.alone = dice.hits(Share.LONE_ELDER);
    this.inSpecialHardship = alone && dice.hits(Share.SPECIAL_HARDSHIP);
    this.onAllowance = !inSpecialHardship && dice.hits(Share.ON_ALLOWANCE);
  }

  boolean isOnAllowance() {
    return onAllowance;
  }

  /** The head comes first. */
  List<Member> make() {
    String surname = character(SURNAMES);
    List<Member> members = new ArrayList<>();
    int persons = alone ? 1 : 2 + dice.weighted(25, 28, 26, 13, 6, 2);
    int head = alone ? dice.between(62, 88) : dice.between(32, 66);
    for (int i = 0; i < persons; i++) {
      members.add(member(i, age(i, head), i == 1 ? character(SURNAMES) : surname));
    }
    return members;
  }

  private int age(int index, int head) {
    if (index == 0) {
      return head;
    }
    if (index == 1) {
      return Math.max(20, head + dice.between(-5, 4));
    }
    return dice.percent(25) ? head + dice.between(20, 28) : dice.between(0, head - 20);
  }

  private Member member(int index, int age, String surname) {
    MemberBuilder builder =
        MemberBuilder.builder()
            .id("m" + (index + 1))
            .name(surname + character(GIVEN) + (dice.percent(80) ? character(GIVEN) : ""))
            .age(age);
    boolean disabled = dice.hits(Share.DISABLED);
    boolean ill = dice.hits(Share.GRAVELY_ILL);
    builder
        .disabilityKind(disabled ? dice.of(DISABILITIES) : DisabilityKind.NONE)
        .disabilityGrade(disabled ? dice.between(1, 4) : null)
        .gravelyIll(ill)
        .hasLivelihood(!inSpecialHardship)
        .supporter(supporter())
        .guarantees(guarantees());
    LabourCapacity capacity = capacity(age, disabled || ill);
    Schooling schooling = schooling(age);
    builder.labourCapacity(capacity).schooling(schooling);
    work(builder, age, capacity != LabourCapacity.NONE && schooling != Schooling.IN_SCHOOL);
    return builder.build();
  }

  private Supporter supporter() {
    if (inSpecialHardship) {
      return dice.percent(70) ? Supporter.NONE : Supporter.UNABLE;
    }
    return Supporter.ABLE;
  }

  private Set<Guarantee> guarantees() {
    if (inSpecialHardship) {
      return Set.of(Guarantee.SPECIAL_HARDSHIP);
    }
    return onAllowance ? Set.of(Guarantee.SUBSISTENCE) : Set.of();
  }

  private LabourCapacity capacity(int age, boolean weak) {
    if (age < 16 || age >= 75 || inSpecialHardship) {
      return LabourCapacity.NONE;
    }
    if (weak) {
      return dice.percent(50) ? LabourCapacity.NONE : LabourCapacity.PARTIAL;
    }
    return age < 65 ? LabourCapacity.FULL : LabourCapacity.PARTIAL;
  }

  private Schooling schooling(int age) {
    if (age < 16) {
      return Schooling.IN_SCHOOL;
    }
    if (age > 22) {
      return Schooling.FINISHED;
    }
    int rest = 1000 - Share.LEAVER.perMille();
    return List.of(Schooling.LEAVER, Schooling.IN_SCHOOL, Schooling.FINISHED)
        .get(dice.weighted(Share.LEAVER.perMille(), rest * 3 / 4, rest - rest * 3 / 4));
  }

  /** Those who are past 64 farm at most, and nobody looks for a job for them. */
  private void work(MemberBuilder builder, int age, boolean mayWork) {
    boolean worker = mayWork && age < 65;
    boolean employed = worker && dice.hits(Share.EMPLOYED);
    boolean willing = employed || (worker && dice.percent(80));
    boolean young = worker && age <= 30;
    builder
        .employed(worker ? dice.unless(Share.EMPLOYED_UNKNOWN, employed) : Boolean.FALSE)
        .willingToWork(willing)
        .graduate(young && dice.percent(12))
        .veteran(worker && dice.percent(2))
        .returned(worker && dice.percent(8))
        .skilled(worker && dice.percent(12))
        .selfEmployed(employed && dice.percent(5))
        .flexibleWork(employed && dice.percent(8))
        .startingBusiness(worker && dice.percent(2))
        .wantsTraining(worker && dice.percent(10))
        .wantsNearbyWork(willing && !employed && dice.percent(60))
        .publicPost(employed && dice.percent(5) ? PublicPost.PART_TIME : PublicPost.NONE);
  }

  private String character(String all) {
    int at = dice.between(0, all.length() - 1);
    return all.substring(at, at + 1);
  }
}
