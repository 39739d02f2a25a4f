package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Supporter;
import java.time.LocalDate;
import java.util.List;

/** What the guarantees of clause 二(三) ask of a person. */
final class PersonOracle {

  /** The day on which ages are taken. */
  private static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);

  /** V3: 60 or older has no labour capacity. */
  private static final int OLD = 60;

  /** V3: under 16 has no labour capacity. */
  private static final int GROWN = 16;

  /** A28: a minor is under 18; 16 is the age of special hardship alone. */
  private static final int OF_AGE = 18;

  private PersonOracle() {}

  /** 二(三)3, A26: how many persons special-hardship support covers. */
  static int inSpecialHardship(Household h) {
    List<Member> members = h.members();
    int persons = 0;
    for (int i = 0; i < members.size(); i++) {
      if (inSpecialHardship(members.get(i))) {
        persons++;
      }
    }
    return persons;
  }

  /** 二(三)3, A26: none of labour capacity, livelihood and able supporter; or confirmed already. */
  static boolean inSpecialHardship(Member m) {
    return m.guarantees().contains(Guarantee.SPECIAL_HARDSHIP)
        || (withoutLabourCapacity(m)
            && !known(m.hasLivelihood())
            && known(m.supporter()) != Supporter.ABLE);
  }

  /** V3: by age or disability, else what {@code labourCapacity} says. */
  private static boolean withoutLabourCapacity(Member m) {
    int age = age(m);
    return age >= OLD
        || age < GROWN
        || disabledBeyondLabour(m)
        || known(m.labourCapacity()) == LabourCapacity.NONE;
  }

  /** V3: intellectual or mental grade 1–3, physical 1–2, visual 1. */
  private static boolean disabledBeyondLabour(Member m) {
    return switch (known(m.disabilityKind())) {
      case INTELLECTUAL, MENTAL -> known(m.disabilityGrade()) <= 3;
      case PHYSICAL -> known(m.disabilityGrade()) <= 2;
      case VISUAL -> known(m.disabilityGrade()) == 1;
      case NONE, HEARING, SPEECH, MULTIPLE -> false;
    };
  }

  /** Full years; a birthday is reached on the day itself. */
  static int age(Member m) {
    LocalDate born = m.birthDate();
    if (born == null) {
      return known(m.age());
    }
    boolean birthdayReached =
        born.getMonthValue() < AS_OF.getMonthValue()
            || (born.getMonthValue() == AS_OF.getMonthValue()
                && born.getDayOfMonth() <= AS_OF.getDayOfMonth());
    return AS_OF.getYear() - born.getYear() - (birthdayReached ? 0 : 1);
  }

  /**
   * 二(三)2, V2 Art. 8: somebody of a margin household may apply alone. single-person-guarantee: not
   * for a person in special hardship, who has a guarantee of their own.
   */
  static boolean anyMayApplyAlone(Household h) {
    List<Member> members = h.members();
    for (int i = 0; i < members.size(); i++) {
      Member m = members.get(i);
      if (!inSpecialHardship(m) && (known(m.gravelyIll()) || gravelyDisabled(m))) {
        return true;
      }
    }
    return false;
  }

  /** V2 Art. 8: grade 1–2 of any kind, intellectual or mental also grade 3. */
  private static boolean gravelyDisabled(Member m) {
    return switch (known(m.disabilityKind())) {
      case NONE -> false;
      case INTELLECTUAL, MENTAL -> known(m.disabilityGrade()) <= 3;
      case PHYSICAL, VISUAL, HEARING, SPEECH, MULTIPLE -> known(m.disabilityGrade()) <= 2;
    };
  }

  /**
   * 二(三)2. classified-assistance: a person who is on the allowance list and is old, a minor,
   * gravely ill or disabled (any kind, any grade). Not for a person in special hardship, whom the
   * allowance does not cover.
   */
  static boolean anyForClassifiedAssistance(Household h) {
    List<Member> members = h.members();
    for (int i = 0; i < members.size(); i++) {
      Member m = members.get(i);
      if (m.guarantees().contains(Guarantee.SUBSISTENCE)
          && !inSpecialHardship(m)
          && (age(m) >= OLD
              || age(m) < OF_AGE
              || known(m.gravelyIll())
              || known(m.disabilityKind()) != DisabilityKind.NONE)) {
        return true;
      }
    }
    return false;
  }
}
