package io.zengshou.rules.study.reform;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.money.Money;

/**
 * What a reform changes for some applicants together, in yuan, as far as it is certain.
 *
 * @param applicants how many they are
 * @param cashBefore cash, and money to institutions, under the rules as they are
 * @param cashAfter the same under the reform
 * @param guaranteesBefore the guarantees that are screened, under the rules as they are
 * @param guaranteesAfter the same under the reform
 * @param gaining how many get more, of cash and guarantees together
 * @param losing how many get less, of cash and guarantees together
 */
public record GroupEffect(
    long applicants,
    Money cashBefore,
    Money cashAfter,
    Money guaranteesBefore,
    Money guaranteesAfter,
    long gaining,
    long losing) {

  /** What it changes for nobody. */
  public static final GroupEffect NOBODY =
      new GroupEffect(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);

  /** What a reform changes for one applicant. */
  static GroupEffect of(Assessment before, Assessment after) {
    GroupEffect effect =
        new GroupEffect(
            1, before.total(), after.total(), before.guarantee(), after.guarantee(), 0, 0);
    int sign = effect.change().compareTo(Money.ZERO);
    return new GroupEffect(
        1,
        effect.cashBefore,
        effect.cashAfter,
        effect.guaranteesBefore,
        effect.guaranteesAfter,
        sign > 0 ? 1 : 0,
        sign < 0 ? 1 : 0);
  }

  /** Both together. */
  public GroupEffect plus(GroupEffect other) {
    return new GroupEffect(
        applicants + other.applicants,
        cashBefore.plus(other.cashBefore),
        cashAfter.plus(other.cashAfter),
        guaranteesBefore.plus(other.guaranteesBefore),
        guaranteesAfter.plus(other.guaranteesAfter),
        gaining + other.gaining,
        losing + other.losing);
  }

  /** What more of cash is paid; negative: less. */
  public Money cash() {
    return cashAfter.minus(cashBefore);
  }

  /** What more the guarantees would give; negative: less. */
  public Money guarantees() {
    return guaranteesAfter.minus(guaranteesBefore);
  }

  /** What more they get, of cash and guarantees together; negative: less. */
  public Money change() {
    return cash().plus(guarantees());
  }
}
