package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a household grows or breeds anything: by an entry of production, with receipts or
 * without; or by silkworms, raised or sold, though no entry tells of them (A29).
 */
final class Farming {

  private static final List<Ledger> LISTS =
      List.of(Ledger.PRODUCTION, Ledger.SILKWORM_EGGS, Ledger.COCOON_DELIVERIES);

  private Farming() {}

  /** What the records say; null: what is missing decides. */
  static @Nullable Boolean of(Household h) {
    return isCertain(h) ? Boolean.TRUE : missing(h).isEmpty() ? Boolean.FALSE : null;
  }

  private static boolean isCertain(Household h) {
    for (Production entry : h.production()) {
      if (entry.product() != null && entry.product() != Product.OTHER) {
        return true;
      }
    }
    for (SilkwormEggs eggs : h.silkwormEggs()) {
      if (eggs.sheets() != null && eggs.sheets().hundredths() > 0) {
        return true;
      }
    }
    for (CocoonDelivery delivery : h.cocoonDeliveries()) {
      if (delivery.weight() != null && delivery.weight().milligrams() > 0) {
        return true;
      }
    }
    return false;
  }

  /** The paths of what is not known, and may be what it farms. */
  static List<String> missing(Household h) {
    List<String> missing = new ArrayList<>(0);
    for (int i = 0; i < h.production().size(); i++) {
      Production entry = h.production().get(i);
      if (entry.product() == null) {
        missing.add(path(Ledger.PRODUCTION, entry.id(), i, "product"));
      }
    }
    for (int i = 0; i < h.silkwormEggs().size(); i++) {
      SilkwormEggs eggs = h.silkwormEggs().get(i);
      if (eggs.sheets() == null) {
        missing.add(path(Ledger.SILKWORM_EGGS, eggs.id(), i, "sheets"));
      }
    }
    for (int i = 0; i < h.cocoonDeliveries().size(); i++) {
      CocoonDelivery delivery = h.cocoonDeliveries().get(i);
      if (delivery.weight() == null) {
        missing.add(path(Ledger.COCOON_DELIVERIES, delivery.id(), i, "weight"));
      }
    }
    for (Ledger list : LISTS) {
      if (h.unknown().contains(list)) {
        missing.add(list.id());
      }
    }
    return missing;
  }

  private static String path(Ledger list, @Nullable String id, int index, String property) {
    return Paths.property(Paths.entry(list.id(), id, index), property);
  }
}
