package io.zengshou.rules.json;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.CocoonDeliveryBuilder;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.applicant.WeightUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One order for the entries of a household, whatever order they were given in. Entries with ids
 * stand in the natural order of their ids. An entry without one is called by its place, so it keeps
 * its place: moved, it would be another entry to whoever reads the assessment.
 */
final class Canonical {

  private Canonical() {}

  static Household of(Household h) {
    return HouseholdBuilder.builder(h)
        .members(ordered(h.members(), entry -> entry.id()))
        .production(ordered(h.production(), entry -> entry.id()))
        .silkwormEggs(ordered(h.silkwormEggs(), entry -> entry.id()))
        .cocoonDeliveries(ordered(inJin(h.cocoonDeliveries()), entry -> entry.id()))
        .machines(ordered(h.machines(), entry -> entry.id()))
        .wages(ordered(h.wages(), entry -> entry.id()))
        .property(ordered(h.property(), entry -> entry.id()))
        .transfers(ordered(h.transfers(), entry -> entry.id()))
        .payments(ordered(h.payments(), entry -> entry.id()))
        .build();
  }

  /** The same weight told in kilograms is the same fact. */
  private static List<CocoonDelivery> inJin(List<CocoonDelivery> deliveries) {
    List<CocoonDelivery> all = new ArrayList<>(deliveries.size());
    for (CocoonDelivery one : deliveries) {
      boolean told = one.unit() != null && one.weight() != null;
      all.add(told ? CocoonDeliveryBuilder.builder(one).unit(WeightUnit.JIN).build() : one);
    }
    return all;
  }

  private static <E> List<E> ordered(List<E> entries, Function<E, @Nullable String> id) {
    List<E> named = new ArrayList<>();
    for (E entry : entries) {
      if (id.apply(entry) != null) {
        named.add(entry);
      }
    }
    named.sort(Comparator.comparing(entry -> String.valueOf(id.apply(entry)), PathOrder.NATURAL));
    List<E> ordered = new ArrayList<>(entries);
    int next = 0;
    for (int i = 0; i < ordered.size(); i++) {
      if (id.apply(ordered.get(i)) != null) {
        ordered.set(i, named.get(next++));
      }
    }
    return ordered;
  }
}
