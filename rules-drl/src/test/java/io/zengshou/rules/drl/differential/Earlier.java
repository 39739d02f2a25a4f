package io.zengshou.rules.drl.differential;

import io.zengshou.rules.applicant.ApplicantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules of one stage can see for one kind of applicant.
 *
 * @param applicant the kind
 * @param results for each type of result, the measures it can be of
 * @param figures the types of figure facts that the pack has
 * @param unsaid attributes that no rule is to read
 */
record Earlier(
    ApplicantKind applicant,
    Map<String, List<String>> results,
    List<String> figures,
    Set<String> unsaid) {

  private static final List<String> OF_HOUSEHOLD =
      List.of(
          "Household",
          "Household",
          "Member",
          "Member",
          "ProductionReceipt",
          "SilkwormEggs",
          "CocoonDelivery",
          "MachineUnit",
          "Transfer",
          "Payment",
          "Income",
          "ThreeQuarters",
          "YearOnYear",
          "AllowanceTest");

  private static final List<String[]> AMOUNTS =
      List.of(
          new String[] {"ProductionReceipt", "receipts"},
          new String[] {"ProductionReceipt", "costs"},
          new String[] {"MachineUnit", "price"},
          new String[] {"Transfer", "amount"},
          new String[] {"Payment", "dueAmount"},
          new String[] {"CocoonDelivery", "weight"},
          new String[] {"CocoonDelivery", "weight"},
          new String[] {"SilkwormEggs", "sheets"},
          new String[] {"SilkwormEggs", "sheets"});

  /** The type of the applicant's own fact. */
  String own() {
    return switch (applicant) {
      case HOUSEHOLD -> "Household";
      case COLLECTIVE -> "Collective";
      case BORROWER -> "Borrower";
      case WORK_RELIEF_PROJECT -> "Project";
    };
  }

  /** All types that can be there. */
  List<String> visible() {
    List<String> visible = new ArrayList<>();
    visible.addAll(applicant == ApplicantKind.HOUSEHOLD ? OF_HOUSEHOLD : List.of(own(), own()));
    visible.addAll(results.keySet());
    visible.addAll(figures);
    visible.addAll(List.of("AsOf", "Setting"));
    return visible;
  }

  List<String> measuresOf(String type) {
    return results.getOrDefault(type, List.of());
  }

  /** What can be totalled. */
  List<String[]> amounts() {
    return applicant == ApplicantKind.HOUSEHOLD ? AMOUNTS : List.of();
  }
}
