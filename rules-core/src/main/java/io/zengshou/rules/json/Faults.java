package io.zengshou.rules.json;

import io.zengshou.rules.text.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one applicant: first how it is written, then what it says. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();

  /** Something is wrong, but the value there was read. */
  void add(Fault fault) {
    found.add(fault);
  }

  /** A value could not be read; the applicant is checked further as if it were unknown. */
  void unreadable(Fault fault) {
    found.add(fault);
    unread.add(fault.where());
  }

  boolean isUnread(String path) {
    return unread.contains(path);
  }

  /** Adds what the applicant's own checks found, but for what follows from unread values. */
  void addChecked(List<Fault> faults) {
    for (Fault fault : faults) {
      if (!follows(fault.where())) {
        found.add(fault);
      }
    }
  }

  List<Fault> all() {
    return found;
  }

  private boolean follows(String where) {
    for (String path = where; !path.isEmpty(); path = Locations.parent(path)) {
      if (unread.contains(path)) {
        return true;
      }
    }
    return false;
  }
}
