package io.zengshou.rules.drl.plan;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.study.plan.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the actions of the shipped pack come to, written a second time without the planner: in Java,
 * action by action, over the incomes that an assessment gives.
 */
final class ByHand {

  private static final String ALLOWANCE = "rural-subsistence-allowance";
  private static final String HARDSHIP = "special-hardship-support";
  private static final Money HARDSHIP_STANDARD = Money.yuan(6984);

  private final BenefitCalculator calculator;
  private final Map<String, String> inputs;

  ByHand(BenefitCalculator calculator, Map<String, String> inputs) {
    this.calculator = calculator;
    this.inputs = inputs;
  }

  /** The household after all of the actions. */
  Household after(Household today, Collection<Choice> choices) {
    Household household = today;
    for (Choice choice : choices) {
      household = after(household, choice);
    }
    return household;
  }

  private Household after(Household h, Choice choice) {
    HouseholdBuilder b = HouseholdBuilder.builder(h);
    switch (choice.action().id()) {
      case "register-cocoons" ->
          b.cocoonDeliveries(h.cocoonDeliveries().stream().map(ByHand::registered).toList());
      case "sign-egg-ledger" ->
          b.silkwormEggs(
              h.silkwormEggs().stream()
                  .map(eggs -> new SilkwormEggs(eggs.id(), eggs.sheets(), signed(eggs)))
                  .toList());
      case "sell-premium" ->
          raised(
              b.cocoonDeliveries(
                      plus(
                          h.cocoonDeliveries(),
                          new CocoonDelivery(
                              null, Weight.jin(input("premium-weight")), true, true)))
                  .production(
                      plus(
                          h.production(),
                          new Production(
                              null, Product.COCOON, null, money("premium-receipts"), Money.ZERO))),
              h,
              money("premium-receipts"));
      case "buy-machine" ->
          b.machines(
              plus(
                  h.machines(),
                  new Machine(null, null, true, money("machine-price"), 1, Money.ZERO)));
      case "insure" -> b.insured(true);
      case "take-job" -> employed(b, h, choice, null, money("job-wage"));
      case "take-post" -> employed(b, h, choice, PublicPost.FULL_TIME, money("post-wage"));
      case "take-part-time-post" ->
          employed(b, h, choice, PublicPost.PART_TIME, money("part-time-wage"));
      default -> {
        return h;
      }
    }
    return b.build();
  }

  private static CocoonDelivery registered(CocoonDelivery d) {
    boolean registers = Boolean.TRUE.equals(d.premium()) && Boolean.FALSE.equals(d.registered());
    return registers ? new CocoonDelivery(d.id(), d.weight(), true, true) : d;
  }

  private static Boolean signed(SilkwormEggs eggs) {
    return eggs.ledgerSigned() == null ? eggs.ledgerSigned() : Boolean.TRUE;
  }

  private static void employed(
      HouseholdBuilder b, Household h, Choice choice, PublicPost post, Money wage) {
    List<Member> members = new ArrayList<>();
    String id = "";
    for (Member member : h.members()) {
      if (("members[" + member.id() + "]").equals(choice.subject())) {
        id = member.id();
        MemberBuilder changed = MemberBuilder.builder(member).employed(true);
        members.add((post == null ? changed : changed.publicPost(post)).build());
      } else {
        members.add(member);
      }
    }
    b.members(members).wages(plus(h.wages(), new Wage(null, id, wage, Money.ZERO)));
    raised(b, h, wage);
  }

  private static void raised(HouseholdBuilder b, Household h, Money by) {
    Subsistence s = h.subsistence();
    if (s.countedIncome() != null) {
      b.subsistence(
          new Subsistence(
              s.assetsWithinLimits(),
              s.sharingPersons(),
              s.countedIncome().plus(by),
              s.rigidSpending(),
              s.method()));
    }
  }

  private static <E> List<E> plus(List<E> entries, E one) {
    List<E> more = new ArrayList<>(entries);
    more.add(one);
    return more;
  }

  private String input(String id) {
    return Objects.requireNonNull(inputs.get(id));
  }

  private Money money(String id) {
    return Money.yuan(input(id));
  }

  /** What the actions cost. */
  Money cost(Collection<Choice> choices) {
    Money cost = Money.ZERO;
    for (Choice choice : choices) {
      cost =
          cost.plus(
              switch (choice.action().id()) {
                case "sell-premium" -> money("premium-cost");
                case "buy-machine" -> money("machine-price");
                case "insure" -> money("insurance-premium");
                default -> Money.ZERO;
              });
    }
    return cost;
  }

  /** Income after the measures without the guarantees that nobody has confirmed. */
  Money certain(Household today, Collection<Choice> choices) {
    Household after = after(today, choices);
    Assessment assessment = calculator.assess(after);
    Money certain = Objects.requireNonNull(income(assessment).after().total());
    boolean listed =
        today.members().stream().anyMatch(m -> m.guarantees().contains(Guarantee.SUBSISTENCE));
    if (!listed) {
      Money beyond = least(assessment, ALLOWANCE).minus(received(after, ALLOWANCE));
      certain = certain.minus(beyond.max(Money.ZERO));
    }
    long confirmed =
        today.members().stream()
            .filter(m -> m.guarantees().contains(Guarantee.SPECIAL_HARDSHIP))
            .count();
    Money all = least(assessment, HARDSHIP);
    Money unconfirmed = all.isZero() ? Money.ZERO : all.minus(HARDSHIP_STANDARD.times(confirmed));
    Money beyond = all.minus(received(after, HARDSHIP)).max(Money.ZERO);
    return certain.minus(unconfirmed.min(beyond));
  }

  /** What was received, with what was claimed. */
  Money inHand(Household today, Collection<Choice> choices) {
    Household after = after(today, choices);
    Assessment assessment = calculator.assess(after);
    Money inHand = Objects.requireNonNull(income(assessment).before().total());
    for (Choice choice : choices) {
      if (choice.action().id().equals("claim-cash")) {
        for (String measure :
            List.of(
                "production-bonus",
                "silkworm-egg-subsidy",
                "cocoon-subsidy",
                "sericulture-machinery-subsidy")) {
          Money open = least(assessment, measure).minus(received(after, measure));
          inHand = inHand.plus(open.max(Money.ZERO));
        }
      } else if (choice.action().id().equals("claim-benefit")) {
        for (Payment payment : today.payments()) {
          if (("payments[" + payment.id() + "]").equals(choice.subject())) {
            inHand = inHand.plus(payment.dueAmount().minus(payment.paidAmount()));
          }
        }
      }
    }
    return inHand;
  }

  private static IncomeStatement income(Assessment assessment) {
    return Objects.requireNonNull(assessment.income());
  }

  private static Money least(Assessment assessment, String measure) {
    return assessment
        .finding(measure)
        .match(
            Finding.Eligible::amount,
            ineligible -> Money.ZERO,
            Finding.Undetermined::least,
            notInForce -> Money.ZERO);
  }

  private static Money received(Household household, String measure) {
    return household.transfers().stream()
        .filter(transfer -> measure.equals(transfer.measure()))
        .map(Transfer::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
