package io.zengshou.rules.json;

import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.Supporter;
import java.util.Set;

/** The properties of a person. */
final class PersonTables {

  static final Table<Member, MemberBuilder> MEMBER =
      Table.<Member, MemberBuilder>of("member", MemberBuilder::builder, MemberBuilder::build)
          .with("id", Types.REQUIRED_ID, MemberBuilder::id, Member::id)
          .with("name", Types.WORDS, MemberBuilder::name, Member::name)
          .with("birthDate", Types.DAY, MemberBuilder::birthDate, Member::birthDate)
          .with("age", Types.AGE, MemberBuilder::age, Member::age)
          .with(
              "labourCapacity",
              TermType.of("labourCapacity", LabourCapacity.class),
              MemberBuilder::labourCapacity,
              Member::labourCapacity)
          .with("employed", Types.YES_NO, MemberBuilder::employed, Member::employed)
          .with("willingToWork", Types.YES_NO, MemberBuilder::willingToWork, Member::willingToWork)
          .with(
              "disabilityKind",
              TermType.of("disabilityKind", DisabilityKind.class),
              MemberBuilder::disabilityKind,
              Member::disabilityKind)
          .with(
              "disabilityGrade",
              Types.GRADE,
              MemberBuilder::disabilityGrade,
              Member::disabilityGrade)
          .with("gravelyIll", Types.YES_NO, MemberBuilder::gravelyIll, Member::gravelyIll)
          .with("hasLivelihood", Types.YES_NO, MemberBuilder::hasLivelihood, Member::hasLivelihood)
          .with(
              "supporter",
              TermType.of("supporter", Supporter.class),
              MemberBuilder::supporter,
              Member::supporter)
          .with(
              "guarantees",
              new TermSet<>(TermType.of("guarantee", Guarantee.class)),
              MemberBuilder::guarantees,
              Member::guarantees,
              Set.of())
          .with(
              "schooling",
              TermType.of("schooling", Schooling.class),
              MemberBuilder::schooling,
              Member::schooling)
          .with("graduate", Types.YES_NO, MemberBuilder::graduate, Member::graduate)
          .with("veteran", Types.YES_NO, MemberBuilder::veteran, Member::veteran)
          .with("returned", Types.YES_NO, MemberBuilder::returned, Member::returned)
          .with("skilled", Types.YES_NO, MemberBuilder::skilled, Member::skilled)
          .with("selfEmployed", Types.YES_NO, MemberBuilder::selfEmployed, Member::selfEmployed)
          .with("flexibleWork", Types.YES_NO, MemberBuilder::flexibleWork, Member::flexibleWork)
          .with(
              "startingBusiness",
              Types.YES_NO,
              MemberBuilder::startingBusiness,
              Member::startingBusiness)
          .with("wantsTraining", Types.YES_NO, MemberBuilder::wantsTraining, Member::wantsTraining)
          .with(
              "wantsNearbyWork",
              Types.YES_NO,
              MemberBuilder::wantsNearbyWork,
              Member::wantsNearbyWork)
          .with(
              "publicPost",
              TermType.of("publicPost", PublicPost.class),
              MemberBuilder::publicPost,
              Member::publicPost);

  private PersonTables() {}
}
