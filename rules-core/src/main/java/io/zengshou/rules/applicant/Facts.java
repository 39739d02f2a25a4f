package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an applicant by the paths of the contract: {@code lifted}, {@code
 * machines[m2].price}, {@code threeQuarters.current.netIncome}. An entry is named by its id, or by
 * its index where it has none.
 *
 * <p>A fact is a {@link Boolean}, a word of the contract (one of its enumerations), a set of such
 * words, {@link io.zengshou.rules.money.Money}, {@link io.zengshou.rules.money.Weight} (which holds
 * its unit: a new weight is known with it, and of a new {@code unit} the number stays), {@link
 * io.zengshou.rules.money.Sheets}, an {@link Integer}, a {@link java.time.LocalDate} or a {@link
 * String}; null is unknown. Ids name things and are no facts.
 */
public final class Facts {

  private Facts() {}

  /** The paths of all facts of an applicant, known and unknown, in the order of the contract. */
  public static List<String> paths(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    List<String> paths = new ArrayList<>();
    collect(applicant, "", paths);
    return paths;
  }

  /**
   * The fact at a path; null: unknown.
   *
   * @throws IllegalArgumentException where the applicant has no fact of that path; the message says
   *     which one was probably meant
   */
  public static @Nullable Object value(Applicant applicant, String path) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(path, "path");
    Place place = place(applicant, path);
    return place.owner == null ? null : place.property.read(place.owner);
  }

  /**
   * What a fact can be: its class, of a set the class of its elements.
   *
   * @throws IllegalArgumentException as {@link #value}
   */
  public static Class<?> type(Applicant applicant, String path) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(path, "path");
    return place(applicant, path).property.factType();
  }

  /**
   * The applicant with one fact changed, and all else as it is. What the contract understands where
   * a fact is unknown is understood here too: unknown costs of an entry are 0.
   *
   * @param value null: unknown
   * @throws IllegalArgumentException as {@link #value}, or where the value is of another type
   * @throws InvalidApplicantException where the changed applicant breaks the contract
   */
  public static Applicant with(Applicant applicant, String path, @Nullable Object value) {
    Objects.requireNonNull(path, "path");
    Map<String, @Nullable Object> one = new HashMap<>();
    one.put(path, value);
    return with(applicant, one);
  }

  /**
   * The applicant with several facts changed at once.
   *
   * @param changes the new values by their paths; null: unknown
   * @throws IllegalArgumentException as for one change
   * @throws InvalidApplicantException as for one change
   */
  public static Applicant with(Applicant applicant, Map<String, @Nullable Object> changes) {
    Objects.requireNonNull(changes, "changes");
    NavigableMap<String, @Nullable Object> open = new TreeMap<>(changes);
    Applicant changed = (Applicant) changed(applicant, Shape.of(applicant.getClass()), "", open);
    if (!open.isEmpty()) {
      throw unknown(applicant, open.firstKey());
    }
    return changed;
  }

  /** A fact as the JSON of the contract has it, without quotes; of a set, its words in order. */
  public static String text(Object value) {
    if (value instanceof Term term) {
      return term.id();
    }
    if (value instanceof Quantity quantity) {
      return quantity.number();
    }
    if (value instanceof Set<?> set) {
      return String.join(", ", set.stream().map(one -> text(one)).toList());
    }
    return value.toString();
  }

  private static void collect(Object owner, String prefix, List<String> paths) {
    for (Shape.Property property : Shape.of(owner.getClass()).properties()) {
      String path = Paths.property(prefix, property.name());
      if (property.isFact()) {
        paths.add(path);
      } else if (property.isList()) {
        entries(property, owner).forEach((entry, row) -> collect(row, entry, paths));
      } else if (property.isPart()) {
        collect(partOf(property, owner), path, paths);
      }
    }
  }

  /** Entries by their paths, in order; of two with the same path the first counts. */
  private static Map<String, Object> entries(Shape.Property property, Object owner) {
    Map<String, Object> entries = new LinkedHashMap<>();
    List<?> rows = (List<?>) property.known(owner);
    for (int i = 0; i < rows.size(); i++) {
      Object row = rows.get(i);
      entries.putIfAbsent(Paths.entry(property.name(), Shape.of(row.getClass()).id(row), i), row);
    }
    return entries;
  }

  /** A part that is not recorded is one of which nothing is known. */
  private static Object partOf(Shape.Property property, Object owner) {
    Object part = property.read(owner);
    return part == null ? Shape.of(property.type()).empty() : part;
  }

  private record Place(@Nullable Object owner, Shape.Property property) {}

  private static Place place(Applicant applicant, String path) {
    Place place = find(applicant, "", path);
    if (place == null) {
      throw unknown(applicant, path);
    }
    return place;
  }

  private static @Nullable Place find(Object owner, String prefix, String path) {
    for (Shape.Property property : Shape.of(owner.getClass()).properties()) {
      String here = Paths.property(prefix, property.name());
      if (property.isFact() && here.equals(path)) {
        return new Place(owner, property);
      }
      if (property.isList() && path.startsWith(here + "[")) {
        for (Map.Entry<String, Object> entry : entries(property, owner).entrySet()) {
          Place place =
              path.startsWith(entry.getKey() + ".")
                  ? find(entry.getValue(), entry.getKey(), path)
                  : null;
          if (place != null) {
            return place;
          }
        }
      } else if (property.isPart() && path.startsWith(here + ".")) {
        return find(partOf(property, owner), here, path);
      }
    }
    return null;
  }

  /** The record with the changes below {@code prefix}, which are taken out of {@code open}. */
  private static Object changed(
      Object owner, Shape shape, String prefix, NavigableMap<String, @Nullable Object> open) {
    if (!isBelow(prefix, open)) {
      return owner;
    }
    @Nullable Object[] values = new @Nullable Object[shape.properties().size()];
    boolean same = true;
    for (int i = 0; i < values.length; i++) {
      Shape.Property property = shape.properties().get(i);
      Object before = property.read(owner);
      values[i] = changed(owner, property, Paths.property(prefix, property.name()), open);
      same &= values[i] == before;
    }
    return same ? owner : shape.changed(owner, values);
  }

  private static @Nullable Object changed(
      Object owner,
      Shape.Property property,
      String path,
      NavigableMap<String, @Nullable Object> open) {
    if (property.isFact() && open.containsKey(path)) {
      return property.checked(path, open.remove(path));
    }
    Object before = property.read(owner);
    if (property.isPart() && isBelow(path, open)) {
      return changed(partOf(property, owner), Shape.of(property.type()), path, open);
    }
    if (!property.isList() || !isBelow(path, open)) {
      return before;
    }
    List<Object> rows = new ArrayList<>((List<?>) property.known(owner));
    boolean same = true;
    for (int i = 0; i < rows.size(); i++) {
      Object row = rows.get(i);
      Shape shape = Shape.of(row.getClass());
      Object other = changed(row, shape, Paths.entry(property.name(), shape.id(row), i), open);
      same &= other == row;
      rows.set(i, other);
    }
    return same ? before : rows;
  }

  private static boolean isBelow(String prefix, NavigableMap<String, @Nullable Object> open) {
    String next = open.ceilingKey(prefix);
    return next != null && next.startsWith(prefix);
  }

  private static IllegalArgumentException unknown(Applicant applicant, String path) {
    String near = Nearest.of(path, paths(applicant));
    return new IllegalArgumentException(
        "no fact \""
            + path
            + "\" of "
            + applicant.kind().id()
            + " "
            + applicant.id()
            + (near == null ? "" : ". Maybe " + near));
  }
}
