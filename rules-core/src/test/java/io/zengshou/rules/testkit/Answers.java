package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Paths;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers questions about a household of which little is known by one of which all is known. */
final class Answers {

  private static final String BIRTH_DATE = ".birthDate";

  private final Household known;

  Answers(Household known) {
    this.known = known;
  }

  /** The household with one more fact; a list that nobody had checked is checked now. */
  Household to(String path, Household household) {
    // Who earned a wage must be among the members.
    boolean earner = path.equals(Ledger.WAGES.id()) || path.endsWith(".member");
    Household asked = earner ? checked(Ledger.MEMBERS, household) : household;
    for (Ledger ledger : Ledger.values()) {
      if (ledger.id().equals(path)) {
        return checked(ledger, asked);
      }
    }
    Household answered = set(asked, known, path);
    // Who does not know the day of birth says how old somebody is.
    return path.endsWith(BIRTH_DATE)
        ? set(answered, known, path.replace(BIRTH_DATE, ".age"))
        : answered;
  }

  private Household checked(Ledger ledger, Household household) {
    Set<Ledger> unknown = EnumSet.noneOf(Ledger.class);
    unknown.addAll(household.unknown());
    unknown.remove(ledger);
    Household answered = set(household, known, ledger.id());
    return HouseholdBuilder.builder(answered).unknown(unknown).build();
  }

  /** The record with what {@code from} has at the path. */
  private static <R extends Record> R set(R record, R from, String path) {
    int dot = path.indexOf('.');
    String head = dot < 0 ? path : path.substring(0, dot);
    int bracket = head.indexOf('[');
    String name = bracket < 0 ? head : head.substring(0, bracket);
    RecordComponent[] components = record.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    boolean found = false;
    for (int i = 0; i < components.length; i++) {
      values[i] = value(record, components[i]);
      if (components[i].getName().equals(name)) {
        found = true;
        values[i] = answer(values[i], value(from, components[i]), head, path, dot);
      }
    }
    if (!found) {
      throw new AssertionError("nothing to answer at " + path);
    }
    return made(record, components, values);
  }

  private static @Nullable Object answer(
      @Nullable Object asked, @Nullable Object given, String head, String path, int dot) {
    if (dot < 0) {
      return given;
    }
    String rest = path.substring(dot + 1);
    if (!head.endsWith("]")) {
      return set((Record) Objects.requireNonNull(asked), (Record) Facts.known(given), rest);
    }
    List<Record> entries = new ArrayList<>(records(asked));
    for (int i = 0; i < entries.size(); i++) {
      if (nameOf(entries.get(i), head, i).equals(head)) {
        entries.set(i, set(entries.get(i), entry(records(given), head), rest));
      }
    }
    return entries;
  }

  private static Record entry(List<Record> entries, String head) {
    for (int i = 0; i < entries.size(); i++) {
      if (nameOf(entries.get(i), head, i).equals(head)) {
        return entries.get(i);
      }
    }
    throw new AssertionError("nobody knows " + head);
  }

  private static String nameOf(Record entry, String head, int index) {
    String list = head.substring(0, head.indexOf('['));
    Object id =
        Arrays.stream(entry.getClass().getRecordComponents())
            .filter(component -> component.getName().equals("id"))
            .findFirst()
            .map(component -> value(entry, component))
            .orElse(null);
    return Paths.entry(list, (String) id, index);
  }

  @SuppressWarnings("unchecked")
  private static List<Record> records(@Nullable Object list) {
    return (List<Record>) Facts.known(list);
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record> R made(
      R record, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
