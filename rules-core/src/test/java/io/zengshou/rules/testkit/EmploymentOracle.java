package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import java.util.List;

/** Clause 二(二): employment. Asks each member once what clauses need, as one bit each. */
final class EmploymentOracle {

  /** With labour capacity, and no pupil. */
  private static final int LABOUR = 1;

  private static final int EMPLOYED = 1 << 1;
  private static final int LABOUR_WITHOUT_JOB = 1 << 2;
  private static final int LABOUR_IN_PART_TIME_POST = 1 << 3;
  private static final int LABOUR_LOOKING_NEARBY = 1 << 4;
  private static final int LABOUR_WANTING_TRAINING = 1 << 5;
  private static final int LEAVER = 1 << 6;
  private static final int OWN_BUSINESS = 1 << 7;
  private static final int RETURNED_TO_OWN_BUSINESS = 1 << 8;
  private static final int FLEXIBLE = 1 << 9;

  private EmploymentOracle() {}

  static void assess(Household h, OracleResult result) {
    int traits = traits(h.members());
    boolean lifted = Facts.lifted(h);
    boolean monitored = Facts.monitored(h);
    boolean atRisk = Facts.atRisk(h);
    boolean relocated = Facts.relocated(h);
    boolean idleLabour = has(traits, LABOUR_WITHOUT_JOB);
    boolean nobodyEmployed = has(traits, LABOUR) && !has(traits, EMPLOYED);

    // 二(二)1. job-matching: names nobody, so any household; a pupil looks for none (A30).
    result.decide(PlanMeasure.JOB_MATCHING, idleLabour);
    // A25. zero-employment: a warning, so A12 holds: the risk eliminated or not (A32).
    result.decide(PlanMeasure.ZERO_EMPLOYMENT, (lifted || monitored) && nobodyEmployed);
    // 二(二)2. zero-employment-relocated: raised even where nobody is willing; then for no person.
    result.decide(PlanMeasure.ZERO_EMPLOYMENT_RELOCATED, relocated && nobodyEmployed);
    // 二(二)3. nearby-jobs: who has a job elsewhere may look for one near home.
    result.decide(PlanMeasure.NEARBY_JOBS, has(traits, LABOUR_LOOKING_NEARBY));
    // 二(二)4
    result.decide(PlanMeasure.WORK_RELIEF_JOBS, lifted && idleLabour);
    // 二(二)5. skills-training: "willing" is willing to be trained.
    result.decide(
        PlanMeasure.SKILLS_TRAINING, (lifted || relocated) && has(traits, LABOUR_WANTING_TRAINING));
    result.decide(PlanMeasure.TECHNICAL_SCHOOL, lifted && has(traits, LEAVER));
    // 二(二)6. public-welfare-post: gives something, so A11 holds (A32); who holds a part-time post
    // may keep it beside other work.
    result.decide(
        PlanMeasure.PUBLIC_WELFARE_POST,
        (lifted || atRisk) && (idleLabour || has(traits, LABOUR_IN_PART_TIME_POST)));
    // 二(二)7. return-entrepreneurship: returnees of any household, members of a lifted one.
    result.decide(
        PlanMeasure.RETURN_ENTREPRENEURSHIP,
        has(traits, RETURNED_TO_OWN_BUSINESS) || (lifted && has(traits, OWN_BUSINESS)));
    // 二(二)8. employment-subsidies: any household.
    result.decide(PlanMeasure.EMPLOYMENT_SUBSIDIES, has(traits, FLEXIBLE));
  }

  private static boolean has(int traits, int trait) {
    return (traits & trait) != 0;
  }

  /** What at least one member is. */
  private static int traits(List<Member> members) {
    int traits = 0;
    for (int i = 0; i < members.size(); i++) {
      traits |= traits(members.get(i));
    }
    return traits;
  }

  private static int traits(Member m) {
    boolean employed = known(m.employed());
    boolean selfEmployed = known(m.selfEmployed());
    boolean ownBusiness = selfEmployed || known(m.startingBusiness());
    return (employed ? EMPLOYED : 0)
        | (hasLabour(m) ? labourTraits(m, employed) : 0)
        | (known(m.schooling()) == Schooling.LEAVER ? LEAVER : 0)
        | (ownBusiness ? OWN_BUSINESS : 0)
        | (ownBusiness && known(m.returned()) ? RETURNED_TO_OWN_BUSINESS : 0)
        | (selfEmployed || known(m.flexibleWork()) ? FLEXIBLE : 0);
  }

  private static int labourTraits(Member m, boolean employed) {
    return (isPupil(m) ? 0 : LABOUR)
        | (employed || isPupil(m) ? 0 : LABOUR_WITHOUT_JOB)
        | (known(m.publicPost()) == PublicPost.PART_TIME ? LABOUR_IN_PART_TIME_POST : 0)
        | (known(m.wantsNearbyWork()) ? LABOUR_LOOKING_NEARBY : 0)
        | (known(m.wantsTraining()) ? LABOUR_WANTING_TRAINING : 0);
  }

  /** A30: recorded as in school; not from 25 on, when the record counts for nothing. */
  private static boolean isPupil(Member m) {
    return PersonOracle.age(m) < 25 && known(m.schooling()) == Schooling.IN_SCHOOL;
  }

  /** Full or partial: what {@code labourCapacity} says, whatever the age (A25). */
  private static boolean hasLabour(Member m) {
    return known(m.labourCapacity()) != LabourCapacity.NONE;
  }
}
