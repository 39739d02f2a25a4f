package io.zengshou.rules.drl.authoring.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Whether comparisons can hold at once. It never says no where they can; what it cannot follow,
 * such as chains of attributes, it takes for possible.
 */
final class Logic {

  /** More alternatives than this are not looked at: the answer is then yes. */
  private static final int MOST = 400;

  private Logic() {}

  /** The alternatives of all parts together; each part is a list of alternatives. */
  static List<List<Atom>> all(List<List<List<Atom>>> parts) {
    List<List<Atom>> product = List.of(List.of());
    for (List<List<Atom>> part : parts) {
      List<List<Atom>> next = new ArrayList<>();
      for (List<Atom> one : product) {
        for (List<Atom> other : part) {
          List<Atom> both = new ArrayList<>(one);
          both.addAll(other);
          // Dropping what cannot hold keeps the list short.
          if (holds(both)) {
            next.add(both);
          }
        }
      }
      if (next.size() > MOST) {
        return List.of(List.of());
      }
      product = next;
    }
    return product;
  }

  /** Whether any of the alternatives can hold. */
  static boolean possible(List<List<Atom>> alternatives) {
    return alternatives.stream().anyMatch(Logic::holds);
  }

  /** Whether all of these can hold at once. */
  private static boolean holds(List<Atom> atoms) {
    Map<String, List<Atom>> byLeft = new LinkedHashMap<>();
    Map<String, Integer> pairs = new LinkedHashMap<>();
    for (Atom atom : atoms) {
      if (atom.value() != null) {
        byLeft.computeIfAbsent(atom.left(), left -> new ArrayList<>()).add(atom);
      } else {
        Atom sorted = atom.sorted();
        pairs.merge(sorted.left() + " " + sorted.right(), sorted.signs(), (a, b) -> a & b);
      }
    }
    return !pairs.containsValue(0) && byLeft.values().stream().allMatch(Logic::anyValue);
  }

  /** Whether some value stands right to all of the values compared with. */
  private static boolean anyValue(List<Atom> atoms) {
    Object first = Objects.requireNonNull(atoms.get(0).value());
    if (first instanceof Enum<?> constant) {
      Object[] constants = constant.getDeclaringClass().getEnumConstants();
      return Arrays.stream(constants).anyMatch(value -> atoms.stream().allMatch(a -> is(a, value)));
    }
    if (first instanceof Boolean) {
      return atoms.stream().allMatch(a -> is(a, true))
          || atoms.stream().allMatch(a -> is(a, false));
    }
    if (first instanceof Comparable<?>) {
      return anyPlace(atoms);
    }
    return true;
  }

  private static boolean is(Atom atom, Object value) {
    boolean same = value.equals(atom.value());
    return same ? (atom.signs() & Atom.EQUAL) != 0 : (atom.signs() & ~Atom.EQUAL & Atom.ALL) != 0;
  }

  /** Looks at each of the values, and between and beside them. */
  private static boolean anyPlace(List<Atom> atoms) {
    TreeSet<Object> sorted = new TreeSet<>(Logic::compare);
    atoms.forEach(atom -> sorted.add(Objects.requireNonNull(atom.value())));
    List<Object> values = new ArrayList<>(sorted);
    for (int place = 0; place <= 2 * values.size(); place++) {
      if (isPlace(values, place) && allAt(atoms, values, place)) {
        return true;
      }
    }
    return false;
  }

  /** Between two whole numbers that follow each other there is none. */
  private static boolean isPlace(List<Object> values, int place) {
    if (place % 2 == 1 || place == 0 || place == 2 * values.size()) {
      return true;
    }
    Object before = values.get(place / 2 - 1);
    Object after = values.get(place / 2);
    return !(before instanceof Number one && after instanceof Number other)
        || other.longValue() - one.longValue() > 1;
  }

  private static boolean allAt(List<Atom> atoms, List<Object> values, int place) {
    for (Atom atom : atoms) {
      int index = 0;
      while (compare(values.get(index), Objects.requireNonNull(atom.value())) != 0) {
        index++;
      }
      int difference = place - (2 * index + 1);
      int sign = difference < 0 ? Atom.LESS : difference == 0 ? Atom.EQUAL : Atom.GREATER;
      if ((atom.signs() & sign) == 0) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // Conditions were checked: both sides are of one kind.
  private static int compare(Object one, Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return Long.compare(a.longValue(), b.longValue());
    }
    return ((Comparable<Object>) one).compareTo(other);
  }
}
