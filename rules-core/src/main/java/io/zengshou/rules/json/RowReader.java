package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.text.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an applicant from its rows: they become the tree that its JSON would have been. */
final class RowReader {

  private final ApplicantRows rows;

  RowReader(ApplicantRows rows) {
    this.rows = rows;
  }

  Applicant read() {
    List<Node.Field> fields = new ArrayList<>();
    fields.add(new Node.Field("applicant", new Node.Words(rows.kind().id())));
    fields.addAll(fields(RowTable.of(rows.kind()), rows.own()));
    for (Ledger list : Ledger.values()) {
      List<Row> entries = rows.entries().getOrDefault(list, List.of());
      if (!entries.isEmpty()) {
        fields.add(new Node.Field(list.id(), items(RowTable.of(list), entries)));
      }
    }
    try {
      return ApplicantParser.read(new Node.Fields(fields), rows.own().place(), id -> null);
    } catch (InvalidApplicantException e) {
      throw new InvalidApplicantException(e.applicant(), placed(e.faults()));
    }
  }

  private static Node.Items items(RowTable table, List<Row> entries) {
    List<Node> items = new ArrayList<>(entries.size());
    for (Row entry : entries) {
      items.add(new Node.Fields(fields(table, entry)));
    }
    return new Node.Items(items);
  }

  private static List<Node.Field> fields(RowTable table, Row row) {
    Map<String, Node> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, text) -> {
              if (!text.isEmpty()) {
                cells.put(column, Cells.node(table.type(column), text));
              }
            });
    return Cells.nested(cells);
  }

  /** The faults with the places of the cells in which their paths are. */
  private List<Fault> placed(List<Fault> faults) {
    Map<String, String> places = places();
    List<Fault> placed = new ArrayList<>(faults.size());
    for (Fault fault : faults) {
      placed.add(fault.at(place(fault.where(), places)));
    }
    return placed;
  }

  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    for (RowColumn column : RowTable.of(rows.kind()).columns()) {
      places.put(column.name(), rows.own().place(column.name()));
    }
    rows.entries()
        .forEach(
            (list, entries) -> {
              for (int i = 0; i < entries.size(); i++) {
                Row entry = entries.get(i);
                String path = Paths.entry(list.id(), entry.cells().get("id"), i);
                String index = Paths.entry(list.id(), null, i);
                places.putIfAbsent(path, entry.place());
                // Of two entries with one id, the second is named by its index.
                places.putIfAbsent(index, entry.place());
                for (RowColumn column : RowTable.of(list).columns()) {
                  String place = entry.place(column.name());
                  places.putIfAbsent(Paths.property(path, column.name()), place);
                  places.putIfAbsent(Paths.property(index, column.name()), place);
                }
              }
            });
    return places;
  }

  /** Where a path is: in its cell; else in the row that lacks the cell. */
  private String place(String path, Map<String, String> places) {
    for (String known = path; !known.isEmpty(); known = Locations.parent(known)) {
      String place = places.get(known);
      if (place != null) {
        boolean isEntry = known.endsWith("]") && path.length() > known.length();
        return isEntry ? place + ":" + path.substring(known.length() + 1) : place;
      }
    }
    return rows.own().place(path);
  }
}
