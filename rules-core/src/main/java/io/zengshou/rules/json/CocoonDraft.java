package io.zengshou.rules.json;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.CocoonDeliveryBuilder;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.WeightUnit;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery of cocoons while it is read: the contract has two properties for its weight. */
final class CocoonDraft {

  private final CocoonDeliveryBuilder builder = CocoonDeliveryBuilder.builder();
  private @Nullable String weight;
  private @Nullable WeightUnit unit;

  static final Table<CocoonDelivery, CocoonDraft> TABLE =
      Table.finishing("cocoonDelivery", CocoonDraft::new, CocoonDraft::finish)
          .with("id", Types.ID, CocoonDraft::id, CocoonDelivery::id)
          .with("weight", Types.WEIGHT, CocoonDraft::weight, CocoonDraft::jin)
          .with(
              "unit",
              TermType.of("weightUnit", WeightUnit.class),
              CocoonDraft::unit,
              CocoonDraft::unitOf)
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
    String where = Paths.property(path, "unit");
    if (draft.weight != null && draft.unit == null && !faults.isUnread(where)) {
      // A jin is half a kilogram: no guess is good enough for money.
      faults.add(
          Said.missing(where, Said.terms(List.of(WeightUnit.values()))).maybe(jinWasMeant()));
    }
    if (draft.weight != null && draft.unit != null) {
      draft.builder.weight(
          draft.unit == WeightUnit.KILOGRAM
              ? Weight.kilograms(draft.weight)
              : Weight.jin(draft.weight));
    }
    return draft.builder.build();
  }

  private static Text jinWasMeant() {
    return new Text("\"unit\": \"jin\",即市斤", "\"unit\": \"jin\", half a kilogram");
  }

  private static @Nullable String jin(CocoonDelivery delivery) {
    return delivery.weight() == null ? null : delivery.weight().number();
  }

  private static @Nullable WeightUnit unitOf(CocoonDelivery delivery) {
    return delivery.weight() == null ? null : WeightUnit.JIN;
  }
}
