package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Ledger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an applicant as rows: what its JSON has, laid out in cells. */
final class RowWriter {

  private RowWriter() {}

  static ApplicantRows rows(Applicant applicant) {
    Node.Fields root = tree(applicant);
    Map<Ledger, List<Row>> entries = new EnumMap<>(Ledger.class);
    for (Ledger list : Ledger.values()) {
      for (Node.Field field : root.all()) {
        if (field.name().equals(list.id()) && field.value() instanceof Node.Items items) {
          entries.put(list, entries(list, items));
        }
      }
    }
    RowTable table = RowTable.of(applicant.kind());
    return new ApplicantRows(applicant.kind(), row(applicant.id(), table, root), entries);
  }

  private static Node.Fields tree(Applicant applicant) {
    try {
      return (Node.Fields) Trees.parse(ApplicantJson.write(applicant), 1, 1);
    } catch (SyntaxException e) {
      throw new IllegalStateException("what was written is JSON", e);
    }
  }

  private static List<Row> entries(Ledger list, Node.Items items) {
    List<Row> rows = new ArrayList<>(items.nodes().size());
    for (Node item : items.nodes()) {
      rows.add(row(list.id(), RowTable.of(list), (Node.Fields) item));
    }
    return rows;
  }

  private static Row row(String place, RowTable table, Node.Fields fields) {
    Map<String, String> all = new LinkedHashMap<>();
    cells("", fields, all);
    Map<String, String> cells = new LinkedHashMap<>();
    for (RowColumn column : table.columns()) {
      String text = all.get(column.name());
      if (text != null) {
        cells.put(column.name(), text);
      }
    }
    return new Row(place, cells);
  }

  private static void cells(String prefix, Node.Fields fields, Map<String, String> cells) {
    for (Node.Field field : fields.all()) {
      String name = prefix + field.name();
      if (field.value() instanceof Node.Fields part && !part.all().isEmpty()) {
        cells(name + ".", part, cells);
      } else if (!(field.value() instanceof Node.Items items) || isCell(items)) {
        cells.put(name, Cells.text(field.value()));
      }
    }
  }

  /** Objects have rows of their own. */
  private static boolean isCell(Node.Items items) {
    return items.nodes().stream().allMatch(Node.Words.class::isInstance);
  }
}
