package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists of an applicant by their names in the contract, such as {@code cocoonDeliveries}. */
public final class Entries {

  private Entries() {}

  /**
   * The paths of the entries of a list, such as {@code members[m1]}, in order.
   *
   * @throws IllegalArgumentException where the applicant has no such list
   */
  public static List<String> paths(Applicant applicant, String list) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(list, "list");
    List<?> rows = rows(list(applicant, list), applicant);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Object row = rows.get(i);
      paths.add(Paths.entry(list, Shape.of(row.getClass()).id(row), i));
    }
    return paths;
  }

  /** The id or index by which a path such as {@code members[m1]} names its entry. */
  public static String name(String path) {
    return path.substring(path.indexOf('[') + 1, path.length() - 1);
  }

  /**
   * The applicant with one entry more at the end of a list.
   *
   * @param values the facts that are known of it, by their names
   * @throws IllegalArgumentException where there is no such list or fact, or a value is of another
   *     type
   * @throws InvalidApplicantException where the applicant then breaks the contract
   */
  public static Applicant plus(Applicant applicant, String list, Map<String, ?> values) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(values, "values");
    Shape.Property property = list(applicant, list);
    Shape entry = Shape.of(property.entryType());
    List<String> names = entry.properties().stream().map(Shape.Property::name).toList();
    values.keySet().forEach(name -> known(list + "." + name, name, names));
    @Nullable Object[] made = new @Nullable Object[names.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = entry.properties().get(i).checked(names.get(i), values.get(names.get(i)));
    }
    List<Object> rows = new ArrayList<>(rows(property, applicant));
    rows.add(entry.changed(entry.empty(), made));
    return with(applicant, property, rows);
  }

  private static Applicant with(Applicant applicant, Shape.Property list, List<Object> rows) {
    Shape shape = Shape.of(applicant.getClass());
    @Nullable Object[] values = new @Nullable Object[shape.properties().size()];
    for (int i = 0; i < values.length; i++) {
      Shape.Property property = shape.properties().get(i);
      values[i] = property.equals(list) ? rows : property.read(applicant);
    }
    return (Applicant) shape.make(values);
  }

  private static Shape.Property list(Applicant applicant, String name) {
    List<Shape.Property> lists =
        Shape.of(applicant.getClass()).properties().stream()
            .filter(Shape.Property::isList)
            .toList();
    known(name, name, lists.stream().map(Shape.Property::name).toList());
    return lists.stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow();
  }

  private static void known(String path, String name, List<String> names) {
    if (!names.contains(name)) {
      String near = Nearest.of(name, names);
      throw new IllegalArgumentException(
          "no \"" + path + "\"; there are " + names + (near == null ? "" : ". Maybe " + near));
    }
  }

  private static List<?> rows(Shape.Property list, Applicant applicant) {
    return (List<?>) Objects.requireNonNull(list.read(applicant), "a list is never null");
  }
}
