package io.zengshou.rules.drl.differential;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds less that still shows what went wrong. */
final class Shrinking {

  private Shrinking() {}

  /** The pack without all rules that can go while {@code shows} still holds. */
  static GeneratedPack pack(GeneratedPack pack, Predicate<GeneratedPack> shows) {
    GeneratedPack smallest = pack;
    boolean again = true;
    while (again) {
      again = false;
      for (DraftRule rule : smallest.rules()) {
        GeneratedPack less = smallest.without(rule);
        if (smallest.rules().contains(rule) && !less.rules().isEmpty() && holds(less, shows)) {
          smallest = less;
          again = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static boolean holds(GeneratedPack pack, Predicate<GeneratedPack> shows) {
    try {
      return shows.test(pack);
    } catch (InvalidPackException | InvalidApplicantException e) {
      return false;
    }
  }

  /** The applicant without all entries of its lists that can go while {@code shows} holds. */
  static Applicant applicant(Applicant applicant, Predicate<Applicant> shows) {
    for (Applicant less : withoutOneEntry(applicant)) {
      if (shows.test(less)) {
        return applicant(less, shows);
      }
    }
    return applicant;
  }

  private static List<Applicant> withoutOneEntry(Applicant applicant) {
    RecordComponent[] parts = applicant.getClass().getRecordComponents();
    Object[] values = new Object[parts.length];
    List<Applicant> smaller = new ArrayList<>();
    try {
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i].getAccessor().invoke(applicant);
      }
      var constructor =
          applicant
              .getClass()
              .getConstructor(
                  Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
      for (int i = 0; i < parts.length; i++) {
        if (values[i] instanceof List<?> entries) {
          for (int entry = 0; entry < entries.size(); entry++) {
            List<Object> rest = new ArrayList<>(entries);
            rest.remove(entry);
            Object[] less = values.clone();
            less[i] = rest;
            try {
              smaller.add((Applicant) constructor.newInstance(less));
            } catch (InvocationTargetException e) {
              if (!(e.getCause() instanceof InvalidApplicantException)) {
                throw e;
              }
            }
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot shrink " + applicant, e);
    }
    return smaller;
  }
}
