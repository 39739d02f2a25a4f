package io.zengshou.rules.applicant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the facts of a kind of applicant can be, by their paths without entries: {@code lifted},
 * {@code members.employed}, {@code threeQuarters.current.netIncome}. For whoever reads facts that
 * no applicant has yet.
 */
public final class FactTypes {

  private FactTypes() {}

  /**
   * The class of each fact, of a set that of its elements, in the order of the contract.
   *
   * @param kind the record, such as {@code Household.class}
   */
  public static Map<String, Class<?>> of(Class<? extends Applicant> kind) {
    Objects.requireNonNull(kind, "kind");
    Map<String, Class<?>> types = new LinkedHashMap<>();
    collect(Shape.of(kind), "", types);
    return Collections.unmodifiableMap(types);
  }

  private static void collect(Shape shape, String prefix, Map<String, Class<?>> types) {
    for (Shape.Property property : shape.properties()) {
      String path = Paths.property(prefix, property.name());
      if (property.isFact()) {
        types.put(path, property.factType());
      } else if (property.isList()) {
        collect(Shape.of(property.entryType()), path, types);
      } else if (property.isPart()) {
        collect(Shape.of(property.type()), path, types);
      }
    }
  }
}
