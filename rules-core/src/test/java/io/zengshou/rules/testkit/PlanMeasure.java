package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.measure.IncomeCategory;
import org.jspecify.annotations.Nullable;

/** The measures of the plan of 2023, in the order of its clauses. */
public enum PlanMeasure {
  PRODUCTION_BONUS("production-bonus", IncomeCategory.OPERATING),
  SILKWORM_EGG_SUBSIDY("silkworm-egg-subsidy", IncomeCategory.OPERATING),
  COCOON_SUBSIDY("cocoon-subsidy", IncomeCategory.OPERATING),
  SERICULTURE_MACHINERY_SUBSIDY("sericulture-machinery-subsidy", IncomeCategory.OPERATING),
  SCALED_PRODUCTION_GUIDANCE("scaled-production-guidance"),
  TECHNICAL_GUIDANCE("technical-guidance"),
  TECHNICIAN_RECRUITMENT("technician-recruitment"),
  COLLECTIVE_INCOME_AWARD(
      "collective-income-award", ApplicantKind.COLLECTIVE, IncomeCategory.PROPERTY),
  ORDER_FARMING("order-farming"),
  RELOCATION_PARK_SUPPORT("relocation-park-support"),
  AGRICULTURAL_INSURANCE("agricultural-insurance"),
  FEATURED_INDUSTRY_LOAN_INTEREST(
      "featured-industry-loan-interest", ApplicantKind.BORROWER, IncomeCategory.OPERATING),
  MICRO_LOAN("micro-loan"),
  CONSUMER_CHANNELS("consumer-channels"),
  STRONG_VILLAGE_COMPANY("strong-village-company", ApplicantKind.COLLECTIVE, null),
  JOB_MATCHING("job-matching"),
  ZERO_EMPLOYMENT("zero-employment"),
  ZERO_EMPLOYMENT_RELOCATED("zero-employment-relocated"),
  NEARBY_JOBS("nearby-jobs"),
  WORK_RELIEF_JOBS("work-relief-jobs"),
  WORK_RELIEF_LABOUR_SHARE("work-relief-labour-share", ApplicantKind.WORK_RELIEF_PROJECT, null),
  SKILLS_TRAINING("skills-training"),
  TECHNICAL_SCHOOL("technical-school"),
  PUBLIC_WELFARE_POST("public-welfare-post"),
  RETURN_ENTREPRENEURSHIP("return-entrepreneurship"),
  EMPLOYMENT_SUBSIDIES("employment-subsidies"),
  RURAL_SUBSISTENCE_ALLOWANCE("rural-subsistence-allowance", IncomeCategory.TRANSFER),
  SPECIAL_HARDSHIP_SUPPORT("special-hardship-support", IncomeCategory.TRANSFER),
  ALLOWANCE_MARGIN("allowance-margin"),
  SINGLE_PERSON_GUARANTEE("single-person-guarantee"),
  CLASSIFIED_ASSISTANCE("classified-assistance"),
  BENEFIT_PAYMENT_DEADLINE("benefit-payment-deadline"),
  INCOME_COMPLETENESS("income-completeness"),
  FOCUS_INCOME_DECLINE("focus-income-decline"),
  FOCUS_LOW_INCOME("focus-low-income"),
  FOCUS_RELOCATED("focus-relocated"),
  FOCUS_MONITORED("focus-monitored"),
  MONITORING_SCREENING("monitoring-screening"),
  INCOME_PLUNGE("income-plunge");

  private final String id;
  private final ApplicantKind applicant;
  private final @Nullable IncomeCategory category;

  PlanMeasure(String id) {
    this(id, ApplicantKind.HOUSEHOLD, null);
  }

  PlanMeasure(String id, IncomeCategory category) {
    this(id, ApplicantKind.HOUSEHOLD, category);
  }

  PlanMeasure(String id, ApplicantKind applicant, @Nullable IncomeCategory category) {
    this.id = id;
    this.applicant = applicant;
    this.category = category;
  }

  public String id() {
    return id;
  }

  /** The one kind of applicant that the measure is for. */
  public ApplicantKind applicant() {
    return applicant;
  }

  /** The category that its money counts towards; null where it gives none. */
  public @Nullable IncomeCategory category() {
    return category;
  }

  public boolean givesMoney() {
    return category != null;
  }

  @Override
  public String toString() {
    return id;
  }
}
