package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.fen;
import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.money.Money;
import java.util.List;

/** A year's income as the allowance of 二(三)2 counts it (V2 Art. 13). */
final class CountedIncome {

  private CountedIncome() {}

  /**
   * Before the cash measures (A17), and without the wages of persons in special hardship (A26), who
   * are among all sharing persons that civil affairs found the income of.
   *
   * @param inHardship how many persons are
   */
  static long of(Household h, int inHardship) {
    Money found = h.subsistence().countedIncome();
    long ofAll = found == null ? computed(h) : found.fen();
    return inHardship == 0 ? ofAll : ofAll - wagesInHardship(h);
  }

  private static long computed(Household h) {
    return IncomeOracle.operating(h)
        + netWages(h)
        + IncomeOracle.property(h)
        + countedTransfers(h)
        - h.subsistence().rigidSpending().fen();
  }

  private static long netWages(Household h) {
    List<Wage> wages = h.wages();
    long sum = 0;
    for (int i = 0; i < wages.size(); i++) {
      sum += net(wages.get(i));
    }
    return sum;
  }

  private static long wagesInHardship(Household h) {
    List<Wage> wages = h.wages();
    long sum = 0;
    for (int i = 0; i < wages.size(); i++) {
      if (PersonOracle.inSpecialHardship(earner(h, wages.get(i)))) {
        sum += net(wages.get(i));
      }
    }
    return sum;
  }

  private static long net(Wage wage) {
    return fen(wage.amount()) - wage.employmentCosts().fen();
  }

  private static Member earner(Household h, Wage wage) {
    List<Member> members = h.members();
    String id = known(wage.member());
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).id().equals(id)) {
        return members.get(i);
      }
    }
    throw new IllegalArgumentException("no member " + id);
  }

  /**
   * V2 Art. 13. Money received under a measure is left out like relief: the guarantees are relief,
   * and whether the cash measures count is A17's to say, paid or not yet.
   */
  private static long countedTransfers(Household h) {
    List<Transfer> transfers = h.transfers();
    long sum = 0;
    for (int i = 0; i < transfers.size(); i++) {
      Transfer transfer = transfers.get(i);
      if (counts(transfer) && !IncomeOracle.paysMeasure(transfer)) {
        sum += fen(transfer.amount());
      }
    }
    return sum;
  }

  private static boolean counts(Transfer transfer) {
    return switch (known(transfer.kind())) {
      case CENTRAL_BASIC_PENSION, SPECIAL_CARE, FAMILY_PLANNING, SCHOLARSHIP, SOCIAL_RELIEF ->
          false;
      case SUPPORT, PENSION, INSURANCE_CLAIM, DONATION, SUBSIDY, ECOLOGICAL, OTHER -> true;
    };
  }
}
