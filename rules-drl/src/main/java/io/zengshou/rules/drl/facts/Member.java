package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.Supporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the household (家庭成员).
 *
 * @param place where it stands in the applicant
 * @param age 年龄 in full years, on the day asked about
 * @param labourCapacity 劳动能力
 * @param labour 有劳动能力: full or partial
 * @param employed 已就业
 * @param willingToWork 有就业意愿
 * @param disabilityKind 残疾类别
 * @param disabilityGrade 残疾等级, 1 the gravest
 * @param disabled 有残疾
 * @param gravelyIll 患有重病
 * @param hasLivelihood 有生活来源
 * @param supporter 法定义务人情况
 * @param onSubsistence 已享受低保
 * @param onSpecialHardship 已认定特困
 * @param schooling 就学情况
 * @param pupil 在校学生: recorded as in school, and not grown out of it
 * @param graduate 高校毕业生
 * @param veteran 退役军人
 * @param returned 返乡人员
 * @param skilled 有一技之长
 * @param selfEmployed 自主创业
 * @param flexibleWork 灵活就业
 * @param startingBusiness 准备创业
 * @param wantsTraining 有培训意愿
 * @param wantsNearbyWork 想就近务工
 * @param publicPost 公益性岗位
 */
public record Member(
    Place place,
    @Nullable Integer age,
    @Nullable LabourCapacity labourCapacity,
    @Nullable Boolean labour,
    @Nullable Boolean employed,
    @Nullable Boolean willingToWork,
    @Nullable DisabilityKind disabilityKind,
    @Nullable Integer disabilityGrade,
    @Nullable Boolean disabled,
    @Nullable Boolean gravelyIll,
    @Nullable Boolean hasLivelihood,
    @Nullable Supporter supporter,
    @Nullable Boolean onSubsistence,
    @Nullable Boolean onSpecialHardship,
    @Nullable Schooling schooling,
    @Nullable Boolean pupil,
    @Nullable Boolean graduate,
    @Nullable Boolean veteran,
    @Nullable Boolean returned,
    @Nullable Boolean skilled,
    @Nullable Boolean selfEmployed,
    @Nullable Boolean flexibleWork,
    @Nullable Boolean startingBusiness,
    @Nullable Boolean wantsTraining,
    @Nullable Boolean wantsNearbyWork,
    @Nullable PublicPost publicPost)
    implements Fact {

  /** From this age on, nobody is a pupil, whatever is recorded of schooling (A30). */
  private static final int GROWN = 25;

  /** 周岁, on a day, which is not before the birth: no calculator accepts a birth to come. */
  public static @Nullable Integer age(io.zengshou.rules.applicant.Member m, LocalDate asOf) {
    LocalDate birth = m.birthDate();
    if (birth == null) {
      return m.age();
    }
    boolean birthdayToCome =
        asOf.getMonthValue() < birth.getMonthValue()
            || (asOf.getMonthValue() == birth.getMonthValue()
                && asOf.getDayOfMonth() < birth.getDayOfMonth());
    return asOf.getYear() - birth.getYear() - (birthdayToCome ? 1 : 0);
  }

  /** 有劳动能力, as a person's record says. */
  public static @Nullable Boolean labour(io.zengshou.rules.applicant.Member m) {
    return m.labourCapacity() == null ? null : m.labourCapacity() != LabourCapacity.NONE;
  }

  /** 有残疾, as a person's record says. */
  public static @Nullable Boolean disabled(io.zengshou.rules.applicant.Member m) {
    return m.disabilityKind() == null ? null : m.disabilityKind() != DisabilityKind.NONE;
  }

  /** 在校学生, as a person's record says on a day. */
  public static @Nullable Boolean pupil(io.zengshou.rules.applicant.Member m, LocalDate asOf) {
    Integer age = age(m, asOf);
    boolean left = m.schooling() != null && m.schooling() != Schooling.IN_SCHOOL;
    if (left || (age != null && age >= GROWN)) {
      return false;
    }
    return (m.schooling() == null || age == null) ? null : true;
  }

  /** 已享受低保, as a person's record says. */
  public static Boolean onSubsistence(io.zengshou.rules.applicant.Member m) {
    return m.guarantees().contains(Guarantee.SUBSISTENCE);
  }

  /** 已认定特困, as a person's record says. */
  public static Boolean onSpecialHardship(io.zengshou.rules.applicant.Member m) {
    return m.guarantees().contains(Guarantee.SPECIAL_HARDSHIP);
  }

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "age" -> age;
      case "labourCapacity" -> labourCapacity;
      case "labour" -> labour;
      case "employed" -> employed;
      case "willingToWork" -> willingToWork;
      case "disabilityKind" -> disabilityKind;
      case "disabilityGrade" -> disabilityGrade;
      case "disabled" -> disabled;
      case "gravelyIll" -> gravelyIll;
      case "hasLivelihood" -> hasLivelihood;
      case "supporter" -> supporter;
      case "onSubsistence" -> onSubsistence;
      case "onSpecialHardship" -> onSpecialHardship;
      case "schooling" -> schooling;
      case "pupil" -> pupil;
      case "graduate" -> graduate;
      case "veteran" -> veteran;
      case "returned" -> returned;
      case "skilled" -> skilled;
      case "selfEmployed" -> selfEmployed;
      case "flexibleWork" -> flexibleWork;
      case "startingBusiness" -> startingBusiness;
      case "wantsTraining" -> wantsTraining;
      case "wantsNearbyWork" -> wantsNearbyWork;
      case "publicPost" -> publicPost;
      default -> throw unknown(attribute);
    };
  }

  /** A person is who stands there, whatever else is known: there is one fact of each. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Member that && place.equals(that.place));
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }

  @Override
  public List<String> missing(String attribute) {
    return switch (attribute) {
      case "labour" -> List.of(Paths.property(path(), "labourCapacity"));
      case "disabled" -> List.of(Paths.property(path(), "disabilityKind"));
      case "age" -> List.of(Paths.property(path(), "birthDate"));
      case "pupil" -> {
        List<String> missing = new ArrayList<>(2);
        if (age == null) {
          missing.addAll(missing("age"));
        }
        if (schooling == null) {
          missing.addAll(missing("schooling"));
        }
        yield missing;
      }
      default -> Fact.super.missing(attribute);
    };
  }
}
