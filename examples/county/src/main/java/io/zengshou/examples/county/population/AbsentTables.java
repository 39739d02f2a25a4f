package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it means that a table is not there: nobody knows, unless the clerk says that there is none.
 */
final class AbsentTables {

  /** The option by which the clerk says so. */
  static final String OPTION = "--none";

  private AbsentTables() {}

  /**
   * The lists that no household has, by their names.
   *
   * @param found the tables that are there
   * @param faults is given what is wrong with the names
   */
  static Set<Ledger> declared(List<String> names, Set<String> found, List<Fault> faults) {
    Set<Ledger> declared = EnumSet.noneOf(Ledger.class);
    for (String name : names) {
      Ledger list = list(name.strip());
      if (list == null) {
        faults.add(unknown(name));
      } else if (found.contains(list.id())) {
        faults.add(
            Fault.of(OPTION, new Text("这张表在，不能说没有", "the table is there"))
                .actual(name)
                .maybe(
                    new Text(
                        "去掉这一项；只写表头的表就是没有",
                        "leave it out; a table with its headings alone says that there is none")));
      } else {
        declared.add(list);
      }
    }
    return declared;
  }

  private static @Nullable Ledger list(String name) {
    for (Ledger list : lists()) {
      if (list.id().equals(name)) {
        return list;
      }
    }
    return null;
  }

  private static Fault unknown(String name) {
    Fault fault =
        Fault.of(OPTION, new Text("没有这张表，或不能说没有", "no such table, or none to be said of it"))
            .actual(name)
            .allowed(Text.same(String.join(", ", lists().stream().map(Ledger::id).toList())));
    String near = TableNames.nearest(name);
    return near == null || list(near) == null ? fault : fault.maybe(Text.same(near));
  }

  /** Nobody can say of members that there are none: every household has some. */
  private static List<Ledger> lists() {
    List<Ledger> lists = new ArrayList<>(List.of(Ledger.values()));
    lists.remove(Ledger.MEMBERS);
    return lists;
  }
}
