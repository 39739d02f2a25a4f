package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A household with one yes-or-no or enumerated fact unknown, and all that it can be then. */
final class SingleGaps {

  /**
   * One fact unknown.
   *
   * @param fact its name, such as {@code members.employed}
   * @param open the household without it
   * @param found the household with each value that it can have
   */
  record Gap(String fact, Household open, List<Household> found) {}

  private SingleGaps() {}

  /** All of them, of a household of which every fact is known. */
  static List<Gap> of(Household known) {
    List<Gap> gaps = new ArrayList<>();
    for (RecordComponent part : Parts.of(known)) {
      Object value = Parts.read(known, part);
      if (isEnumerable(part) && value != null) {
        add(gaps, part.getName(), values(part), other -> Parts.with(known, part, other));
      } else if (value instanceof List<?> entries) {
        for (int i = 0; i < entries.size(); i++) {
          entry(gaps, known, part, entries, i);
        }
      } else if (value instanceof Record inner) {
        inner(gaps, part.getName(), inner, changed -> Parts.with(known, part, changed));
      }
    }
    return gaps;
  }

  private static void entry(
      List<Gap> gaps, Household known, RecordComponent list, List<?> entries, int index) {
    if (entries.get(index) instanceof Record entry) {
      inner(
          gaps,
          list.getName(),
          entry,
          changed -> {
            List<Object> all = new ArrayList<>(entries);
            all.set(index, changed);
            return Parts.with(known, list, all);
          });
    }
  }

  private static void inner(List<Gap> gaps, String name, Record record, Setter into) {
    for (RecordComponent part : Parts.of(record)) {
      if (isEnumerable(part) && Parts.read(record, part) != null) {
        add(
            gaps,
            name + "." + part.getName(),
            values(part),
            other -> into.with(Parts.with(record, part, other)));
      }
    }
  }

  /** Puts a changed part back into its household. */
  private interface Setter {
    Household with(@Nullable Object changed);
  }

  private static void add(List<Gap> gaps, String fact, List<Object> values, Setter household) {
    Map<String, Household> found = new TreeMap<>();
    for (Object value : values) {
      try {
        found.put(value.toString(), household.with(value));
      } catch (InvalidApplicantException e) {
        // This value contradicts the other facts: it cannot be the one.
      }
    }
    Household open = household.with(null);
    // What the other facts say already is no gap.
    if (found.size() > 1 && found.values().stream().noneMatch(open::equals)) {
      gaps.add(new Gap(fact, open, List.copyOf(found.values())));
    }
  }

  private static boolean isEnumerable(RecordComponent part) {
    return part.getType() == Boolean.class || part.getType().isEnum();
  }

  private static List<Object> values(RecordComponent part) {
    return part.getType() == Boolean.class
        ? List.of(false, true)
        : Arrays.asList(part.getType().getEnumConstants());
  }
}
