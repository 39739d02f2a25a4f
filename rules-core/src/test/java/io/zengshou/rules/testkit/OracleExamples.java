package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.List;

/** The words that the examples of the oracle are written in. */
final class OracleExamples {

  private OracleExamples() {}

  /** What the oracle says of a household, told in yuan. */
  record Told(OracleResult result, int persons) {

    String finding(PlanMeasure measure) {
      return result.describe(measure);
    }

    /** Income per capita before and after, as shown: to the fen. */
    String perCapita() {
      long after = 0;
      for (IncomeCategory category : IncomeCategory.values()) {
        after += result.after(category);
      }
      return perCapita(result.before()) + " → " + perCapita(after);
    }

    private PerCapita perCapita(long total) {
      return new PerCapita(Money.ofFen(total), persons);
    }
  }

  static Told tell(HouseholdBuilder household) {
    return tell(household, OracleReadings.DEFAULT);
  }

  static Told tell(HouseholdBuilder builder, OracleReadings readings) {
    Household household = builder.build();
    Integer persons = Facts.known(household.registeredPersons());
    return new Told(new Oracle(readings).assess(household), persons);
  }

  static Money yuan(String yuan) {
    return Money.yuan(yuan);
  }

  static Production crops(String receipts) {
    return production(Product.CROP, receipts);
  }

  static Production livestock(String receipts) {
    return production(Product.LIVESTOCK, receipts);
  }

  static Production cocoons(String receipts) {
    return production(Product.COCOON, receipts);
  }

  static Production production(Product product, String receipts) {
    return new Production(null, product, null, yuan(receipts), Money.ZERO);
  }

  static SilkwormEggs signed(String sheets) {
    return new SilkwormEggs(null, Sheets.of(sheets), true);
  }

  static CocoonDelivery good(Weight weight) {
    return delivery(weight, true, true);
  }

  static CocoonDelivery delivery(Weight weight, boolean registered, boolean premium) {
    return new CocoonDelivery(null, weight, registered, premium);
  }

  static Machine machine(String price) {
    return new Machine(null, null, true, yuan(price), 1, Money.ZERO);
  }

  static List<Wage> wages(String amount) {
    return List.of(wage("p0", amount));
  }

  static Wage wage(String member, String amount) {
    return new Wage(null, member, yuan(amount), Money.ZERO);
  }

  static Transfer transfer(TransferKind kind, String amount) {
    return new Transfer(null, kind, yuan(amount), null);
  }
}
