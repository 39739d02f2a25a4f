package io.zengshou.rules.json;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.CocoonDeliveryBuilder;
import io.zengshou.rules.applicant.WeightUnit;
import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/** A delivery of cocoons while it is read: the contract has two properties for its weight. */
final class CocoonDraft {

  private final CocoonDeliveryBuilder builder = CocoonDeliveryBuilder.builder();
  private @Nullable String weight;
  private @Nullable WeightUnit unit;

  static final Table<CocoonDelivery, CocoonDraft> TABLE =
      Table.finishing("cocoonDelivery", CocoonDraft::new, CocoonDraft::finish)
          .with("id", Types.ID, CocoonDraft::id, CocoonDelivery::id)
          .with("weight", Types.WEIGHT, CocoonDraft::weight, CocoonDraft::number)
          .with(
              "unit",
              TermType.of("weightUnit", WeightUnit.class),
              CocoonDraft::unit,
              CocoonDelivery::unit)
          .with("registered", Types.YES_NO, CocoonDraft::registered, CocoonDelivery::registered)
          .with("premium", Types.YES_NO, CocoonDraft::premium, CocoonDelivery::premium);

  private CocoonDraft id(String id) {
    builder.id(id);
    return this;
  }

  private CocoonDraft weight(String number) {
    weight = number;
    return this;
  }

  private CocoonDraft unit(WeightUnit given) {
    unit = given;
    return this;
  }

  private CocoonDraft registered(Boolean registered) {
    builder.registered(registered);
    return this;
  }

  private CocoonDraft premium(Boolean premium) {
    builder.premium(premium);
    return this;
  }

  private static CocoonDelivery finish(CocoonDraft draft, String path, Faults faults) {
    boolean kilograms = draft.unit == WeightUnit.KILOGRAM;
    if (draft.weight != null) {
      draft.builder.weight(kilograms ? Weight.kilograms(draft.weight) : Weight.jin(draft.weight));
    }
    return draft.builder.unit(draft.unit).build();
  }

  /** The number of the weight, in its unit. */
  private static @Nullable String number(CocoonDelivery delivery) {
    Weight weight = delivery.weight();
    if (weight == null) {
      return null;
    }
    return delivery.unit() == WeightUnit.KILOGRAM ? weight.numberOfKilograms() : weight.number();
  }
}
