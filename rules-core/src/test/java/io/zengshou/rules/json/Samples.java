package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.text.Fault;
import java.util.List;

/** Texts that several tests use. */
final class Samples {

  /** A household that says all it can, as it is written. */
  static final String HOUSEHOLD =
      "{\"applicant\":\"household\",\"id\":\"H1\",\"township\":\"池河镇\",\"village\":\"五爱村\","
          + "\"head\":\"张\\\"三\",\"lifted\":true,\"monitoring\":\"unstable\","
          + "\"riskEliminated\":false,\"relocated\":true,\"relocatedIntoTown\":false,"
          + "\"registeredPersons\":5,\"members\":[{\"id\":\"m1\",\"name\":\"张三\","
          + "\"birthDate\":\"1960-02-29\",\"labourCapacity\":\"partial\",\"employed\":true,"
          + "\"willingToWork\":true,\"disabilityKind\":\"visual\",\"disabilityGrade\":2,"
          + "\"gravelyIll\":false,\"hasLivelihood\":true,\"supporter\":\"unable\","
          + "\"guarantees\":[\"subsistence\",\"specialHardship\"],\"schooling\":\"finished\","
          + "\"graduate\":false,\"veteran\":true,\"returned\":false,\"skilled\":true,"
          + "\"selfEmployed\":false,\"flexibleWork\":true,\"startingBusiness\":false,"
          + "\"wantsTraining\":true,\"wantsNearbyWork\":false,\"publicPost\":\"partTime\"},"
          + "{\"id\":\"m2\",\"age\":30}],\"production\":[{\"id\":\"p\",\"product\":\"crop\","
          + "\"name\":\"水稻\",\"receipts\":\"49999.00\",\"costs\":\"0.10\"}],"
          + "\"operatingCosts\":\"20000.00\",\"silkwormEggs\":[{\"sheets\":\"1.5\","
          + "\"ledgerSigned\":true}],\"cocoonDeliveries\":[{\"id\":\"c\",\"weight\":\"120.5\","
          + "\"unit\":\"jin\",\"registered\":true,\"premium\":false},{}],"
          + "\"machines\":[{\"name\":\"桑枝伐条机\",\"sericulture\":true,\"price\":\"3000.00\","
          + "\"units\":2,\"otherSubsidy\":\"100.00\"}],\"wages\":[{\"member\":\"m1\","
          + "\"amount\":\"9000.00\",\"employmentCosts\":\"500.00\"}],"
          + "\"property\":[{\"kind\":\"rent\",\"amount\":\"600.00\"}],"
          + "\"transfers\":[{\"kind\":\"subsidy\",\"amount\":\"0.00\","
          + "\"measure\":\"production-bonus\"}],\"threeQuarters\":{\"current\":{"
          + "\"netIncome\":\"-5.25\",\"persons\":5},\"previous\":{\"netIncome\":\"7.00\"}},"
          + "\"previousYear\":{\"netIncome\":\"30000.00\",\"persons\":5,"
          + "\"allowance\":\"1200.00\"},\"subsistence\":{\"assetsWithinLimits\":true,"
          + "\"sharingPersons\":4,\"countedIncome\":\"100.00\",\"rigidSpending\":\"1.00\","
          + "\"method\":\"tiered\"},\"payments\":[{\"benefit\":\"grain\","
          + "\"dueAmount\":\"80.00\",\"paidAmount\":\"0.00\",\"paidOn\":\"2023-09-30\"}],"
          + "\"insured\":true,\"disasterLoss\":\"10.00\",\"creditNeeded\":false,"
          + "\"goodsToSell\":true,\"farmingIntent\":true,\"scaledProduction\":false,"
          + "\"unknown\":[\"members\",\"wages\"]}";

  private Samples() {}

  /** A household with one more property. */
  static String household(String property) {
    return "{\"applicant\":\"household\",\"id\":\"H\"," + property + "}";
  }

  /** All that is wrong with a text. */
  static List<Fault> faults(String json) {
    InvalidApplicantException refusal =
        catchThrowableOfType(InvalidApplicantException.class, () -> ApplicantJson.read(json));
    return refusal == null ? List.of() : refusal.faults();
  }
}
