package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.PropertyKind;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Makes what a household earns beside its farm, and what it is given. */
final class IncomeMaker {

  /** What must be recorded, also when nil. */
  private static final List<TransferKind> ASKED_FOR =
      List.of(TransferKind.SUPPORT, TransferKind.INSURANCE_CLAIM, TransferKind.DONATION);

  private final Dice dice;
  private final List<Member> members;
  private final boolean poor;
  private final List<Transfer> transfers = new ArrayList<>();

  IncomeMaker(Dice dice, List<Member> members, boolean poor) {
    this.dice = dice;
    this.members = members;
    this.poor = poor;
  }

  Household make(Household household) {
    transfers(household);
    return HouseholdBuilder.builder(household)
        .wages(wages())
        .property(property())
        .transfers(transfers)
        .build();
  }

  /** Four in five of those who are employed earn wages; the others work on the farm. */
  private List<Wage> wages() {
    List<Wage> wages = new ArrayList<>();
    for (Member member : members) {
      if (Boolean.TRUE.equals(member.employed()) && dice.percent(80)) {
        Money amount = poor ? dice.yuan(20, 90) : dice.yuan(90, 580);
        wages.add(
            new Wage(
                "w" + (wages.size() + 1),
                dice.percent(98) ? member.id() : null,
                dice.unless(Share.WAGE_UNKNOWN, amount.times(100)),
                dice.percent(30) ? dice.yuan(2, 30).times(100) : Money.ZERO));
      }
    }
    return wages;
  }

  private List<PropertyIncome> property() {
    List<PropertyIncome> property = new ArrayList<>();
    if (dice.percent(35)) {
      property.add(new PropertyIncome("r1", PropertyKind.DIVIDEND, dice.yuan(50, 1_200)));
    }
    if (dice.percent(15)) {
      property.add(new PropertyIncome("r2", PropertyKind.RENT, dice.yuan(200, 2_500)));
    }
    return property;
  }

  private void transfers(Household household) {
    long old =
        members.stream().filter(member -> member.age() != null && member.age() >= 60).count();
    if (old > 0) {
      given(TransferKind.CENTRAL_BASIC_PENSION, dice.yuan(1_200, 1_600).times(old));
    }
    given(80, TransferKind.SUBSIDY, 120, 900);
    given(30, TransferKind.ECOLOGICAL, 200, 1_500);
    given(8, TransferKind.SUPPORT, 500, 5_000);
    given(4, TransferKind.FAMILY_PLANNING, 600, 1_400);
    given(3, TransferKind.SCHOLARSHIP, 500, 3_000);
    given(2, TransferKind.INSURANCE_CLAIM, 300, 4_000);
    given(1, TransferKind.SPECIAL_CARE, 1_000, 9_000);
    given(2, TransferKind.SOCIAL_RELIEF, 300, 3_000);
    given(1, TransferKind.DONATION, 200, 3_000);
    if (!household.production().isEmpty() && dice.percent(5)) {
      paidAlready("production-bonus", dice.yuan(200, 3_000));
    }
    if (!household.silkwormEggs().isEmpty() && dice.percent(6)) {
      paidAlready("silkworm-egg-subsidy", dice.yuan(35, 400));
    }
    if (dice.hits(Share.TRANSFERS_COMPLETE)) {
      ASKED_FOR.forEach(this::recordNone);
    }
  }

  /** Where none was received, that is recorded too (二(三)4). */
  private void recordNone(TransferKind kind) {
    if (transfers.stream().noneMatch(transfer -> transfer.kind() == kind)) {
      given(kind, Money.ZERO);
    }
  }

  private void given(int percent, TransferKind kind, int least, int most) {
    if (dice.percent(percent)) {
      given(kind, dice.yuan(least, most));
    }
  }

  private void given(TransferKind kind, Money amount) {
    transfers.add(new Transfer(id(), kind, amount, null));
  }

  private void paidAlready(String measure, Money amount) {
    transfers.add(new Transfer(id(), TransferKind.SUBSIDY, amount, measure));
  }

  private String id() {
    return "t" + (transfers.size() + 1);
  }
}
