package io.zengshou.rules.json;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one applicant: first how it is written, then what it says. */
final class Faults {

  /** So many are told; one more says that there may be others. */
  private static final int MOST = 1_000;

  private final List<Fault> found = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();

  /** Something is wrong, but the value there was read. */
  void add(Fault fault) {
    if (!isFull()) {
      found.add(fault);
      if (isFull()) {
        found.add(
            Fault.of(
                Locations.ROOT,
                new Text(
                    "问题太多，只列出前 " + MOST + " 处",
                    "too many faults; only the first " + MOST + " are told")));
      }
    }
  }

  /** Whether so much is wrong that nothing further is looked at. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  /** A value could not be read; the applicant is checked further as if it were unknown. */
  void unreadable(Fault fault) {
    if (!isFull()) {
      unread.add(fault.where());
    }
    add(fault);
  }

  boolean isUnread(String path) {
    return unread.contains(path);
  }

  /** Adds what the applicant's own checks found, but for what follows from unread values. */
  void addChecked(List<Fault> faults) {
    for (Fault fault : faults) {
      if (!follows(fault.where())) {
        add(fault);
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
