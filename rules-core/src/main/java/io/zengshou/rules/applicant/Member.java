package io.zengshou.rules.applicant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of a household. What is null is unknown.
 *
 * @param id required, one of its kind in the household
 * @param name for the ledger
 * @param birthDate either this or the age
 * @param age full years, 0 to 130
 * @param labourCapacity 劳动能力
 * @param employed has a job; null: unknown
 * @param willingToWork is willing to work; null: unknown
 * @param disabilityKind 残疾类别
 * @param disabilityGrade 1 (gravest) to 4
 * @param gravelyIll 重病; null: unknown
 * @param hasLivelihood has a livelihood of their own (V3); null: unknown
 * @param supporter 法定义务人
 * @param guarantees confirmed already; null becomes none
 * @param schooling 就学情况
 * @param graduate college graduate (高校毕业生); null: unknown
 * @param veteran 退役军人; null: unknown
 * @param returned back from working away (返乡); null: unknown
 * @param skilled has a proven skill (有一技之长); null: unknown
 * @param selfEmployed 自主创业; null: unknown
 * @param flexibleWork 灵活就业; null: unknown
 * @param startingBusiness is starting a business (准备创业); null: unknown
 * @param wantsTraining wants training; null: unknown
 * @param wantsNearbyWork looks for work near home; null: unknown
 * @param publicPost 公益性岗位
 */
@Built
public record Member(
    String id,
    @Nullable String name,
    @Nullable LocalDate birthDate,
    @Nullable Integer age,
    @Nullable LabourCapacity labourCapacity,
    @Nullable Boolean employed,
    @Nullable Boolean willingToWork,
    @Nullable DisabilityKind disabilityKind,
    @Nullable Integer disabilityGrade,
    @Nullable Boolean gravelyIll,
    @Nullable Boolean hasLivelihood,
    @Nullable Supporter supporter,
    Set<Guarantee> guarantees,
    @Nullable Schooling schooling,
    @Nullable Boolean graduate,
    @Nullable Boolean veteran,
    @Nullable Boolean returned,
    @Nullable Boolean skilled,
    @Nullable Boolean selfEmployed,
    @Nullable Boolean flexibleWork,
    @Nullable Boolean startingBusiness,
    @Nullable Boolean wantsTraining,
    @Nullable Boolean wantsNearbyWork,
    @Nullable PublicPost publicPost) {

  public Member {
    guarantees = guarantees == null ? Set.of() : Collections.unmodifiableSet(copy(guarantees));
  }

  private static Set<Guarantee> copy(Set<Guarantee> guarantees) {
    EnumSet<Guarantee> copy = EnumSet.noneOf(Guarantee.class);
    copy.addAll(guarantees);
    return copy;
  }
}
