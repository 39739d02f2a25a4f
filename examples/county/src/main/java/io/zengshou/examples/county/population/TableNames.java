package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tables are called, by the contract and by clerks. */
final class TableNames {

  private static final Map<String, Text> TITLES = new LinkedHashMap<>();
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    for (ApplicantKind kind : ApplicantKind.values()) {
      add(RowTable.of(kind).name(), kind.label());
    }
    for (Ledger list : Ledger.values()) {
      add(RowTable.of(list).name(), list.label());
    }
  }

  private TableNames() {}

  private static void add(String name, Text title) {
    TITLES.put(name, title);
    NAMES.put(name, name);
    NAMES.put(title.zh(), name);
  }

  /** By the contract; first those of applicants, then those of entries. */
  static Set<String> all() {
    return TITLES.keySet();
  }

  /** What a table holds. */
  static Text title(String table) {
    return TITLES.getOrDefault(table, Text.same(table));
  }

  /** The table that was probably meant; null where none is near. */
  static @Nullable String nearest(String name) {
    String near = Nearest.of(name, NAMES.keySet());
    return near == null ? null : NAMES.get(near);
  }
}
