package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.fen;
import static io.zengshou.rules.testkit.Facts.halfUp;
import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.assessment.Status;
import java.util.List;

/** Clause 二(一)1: eggs, cocoons and machines of households in sericulture. */
final class SericultureOracle {

  /** 二(一)1: 35 yuan a sheet (A6), in fen for a hundredth of one. */
  private static final long FEN_PER_HUNDREDTH_SHEET = 35;

  /** 二(一)1: 1 yuan a jin of 500 g (A7). */
  private static final long MILLIGRAMS_PER_FEN = 5_000;

  /** 二(一)1: 50% of the price. */
  private static final long MACHINE_DIVISOR = 2;

  /** 二(一)1: at most 1,000 yuan a unit (A8). */
  static final long MACHINE_CAP = 1_000_00;

  private SericultureOracle() {}

  static void assess(Household h, OracleReadings readings, OracleResult result) {
    Status standing = standing(h, readings);
    eggs(h, standing, result);
    cocoons(h, standing, result);
    machines(h, standing, result);
  }

  /** The plan names lifted households; A10 leaves those at risk that were never lifted open. */
  private static Status standing(Household h, OracleReadings readings) {
    if (Facts.lifted(h)) {
      return Status.ELIGIBLE;
    }
    if (!Facts.atRisk(h)) {
      return Status.INELIGIBLE;
    }
    return switch (readings.monitoredSericulture()) {
      case OPEN -> Status.UNDETERMINED;
      case YES -> Status.ELIGIBLE;
      case NO -> Status.INELIGIBLE;
    };
  }

  /** Sheets for which the ledger is signed (V1), pooled. */
  private static void eggs(Household h, Status standing, OracleResult result) {
    List<SilkwormEggs> eggs = h.silkwormEggs();
    long hundredths = 0;
    for (int i = 0; i < eggs.size(); i++) {
      SilkwormEggs entry = eggs.get(i);
      if (known(entry.ledgerSigned())) {
        hundredths += known(entry.sheets()).hundredths();
      }
    }
    long amount = hundredths * FEN_PER_HUNDREDTH_SHEET;
    award(PlanMeasure.SILKWORM_EGG_SUBSIDY, standing, hundredths > 0, amount, amount, result);
  }

  /** Cocoons that are registered and of premium grade, pooled. */
  private static void cocoons(Household h, Status standing, OracleResult result) {
    List<CocoonDelivery> deliveries = h.cocoonDeliveries();
    long milligrams = 0;
    for (int i = 0; i < deliveries.size(); i++) {
      CocoonDelivery delivery = deliveries.get(i);
      if (known(delivery.registered()) && known(delivery.premium())) {
        milligrams += known(delivery.weight()).milligrams();
      }
    }
    long amount = halfUp(milligrams, MILLIGRAMS_PER_FEN);
    award(PlanMeasure.COCOON_SUBSIDY, standing, milligrams > 0, amount, amount, result);
  }

  /** Each unit by itself; one that another programme paid for is open (A9). */
  private static void machines(Household h, Status standing, OracleResult result) {
    List<Machine> machines = h.machines();
    long settled = 0;
    long open = 0;
    for (int i = 0; i < machines.size(); i++) {
      Machine machine = machines.get(i);
      if (known(machine.sericulture())) {
        long unit = Math.min(halfUp(fen(machine.price()), MACHINE_DIVISOR), MACHINE_CAP);
        if (machine.otherSubsidy().isPositive()) {
          open += unit * machine.units();
        } else {
          settled += unit * machine.units();
        }
      }
    }
    PlanMeasure measure = PlanMeasure.SERICULTURE_MACHINERY_SUBSIDY;
    award(measure, standing, settled + open > 0, settled, settled + open, result);
  }

  /** Without sheets, cocoons or a price there is nothing to award. */
  private static void award(
      PlanMeasure measure,
      Status standing,
      boolean anything,
      long least,
      long most,
      OracleResult result) {
    if (!anything || standing == Status.INELIGIBLE) {
      result.refuse(measure);
    } else if (standing == Status.UNDETERMINED) {
      result.leaveOpen(measure, 0, most);
    } else if (least < most) {
      result.leaveOpen(measure, least, most);
    } else {
      result.grant(measure, least);
    }
  }
}
