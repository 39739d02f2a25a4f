package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.authoring.scenario.SheetCell.Kind;
import io.zengshou.rules.drl.authoring.scenario.SheetColumns.Column;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.drl.pack.YamlText;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the scenarios of an Excel file, one row a case, into the values that scenarios in YAML are:
 * what is checked of them is the same. How a sheet is laid out is told in the staff guide.
 */
final class ScenarioSheets {

  /** A sheet for people alone. */
  private static final String NOTES = "说明";

  private static final Map<String, String> STATUSES =
      Map.of(
          "符合", "eligible",
          "不符合", "ineligible",
          "待定", "undetermined",
          "不在有效期", "notInForce",
          "提示", "raised",
          "无提示", "clear",
          "没有这一项", Outcome.ABSENT,
          "不详", Outcome.NULL);

  /** Expectations that are lists: several words in a cell. */
  private static final Set<String> LISTS =
      Set.of("missing", "because", "subjects", "notes", "without-notes", "pending");

  /** Facts that are sets of words. */
  private static final Set<String> SETS = Set.of("guarantees", "unknown");

  private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\s]+");

  private final String file;
  private final SheetFacts facts;
  private final Map<String, String> measures;
  private final Faults faults;
  private final List<YamlValue> rows = new ArrayList<>();

  /**
   * @param measures ids of measures by what they are called
   */
  ScenarioSheets(String file, SheetFacts facts, Map<String, String> measures, Faults faults) {
    this.file = file;
    this.facts = facts;
    this.measures = measures;
    this.faults = faults;
  }

  /** The scenarios of all sheets that can be seen, as values that know their cells. */
  List<YamlValue> read(byte[] bytes) {
    if (bytes.length > PackLimits.SHEET_BYTES) {
      faults.add(
          PackLimits.exceeded(
              file,
              new Text("文件太大（字节）", "the file is too large, in bytes"),
              bytes.length,
              PackLimits.SHEET_BYTES));
      return rows;
    }
    SheetParts parts;
    try {
      parts = new SheetParts(bytes);
    } catch (SheetLimits.ExceededException e) {
      faults.add(e.in(file));
      return rows;
    }
    new XlsxFile(file, faults)
        .sheets(bytes)
        .forEach(
            (name, all) -> {
              if (!name.equals(NOTES) && !all.isEmpty()) {
                sheet(name, all, parts);
              }
            });
    return rows;
  }

  private void sheet(String name, List<SheetRow> all, SheetParts parts) {
    for (int i = 0; i + 1 < all.size(); i++) {
      if (SheetColumns.isGroups(all.get(i))) {
        int first = all.get(i + 1).number() + 1;
        for (String merged : parts.from(name, first)) {
          faults.add(
              Fault.of(
                      file + "!" + name + "!" + merged,
                      new Text(
                          "合并了单元格：只有左上角一格有值", "merged cells: only the first of them has a value"))
                  .maybe(new Text("取消合并，每行都写", "split them and write every row")));
        }
        List<Column> columns =
            new SheetColumns(facts, measures, faults).read(all.get(i), all.get(i + 1));
        all.subList(i + 2, all.size()).forEach(row -> row(row, columns));
        return;
      }
    }
    faults.add(
        Fault.of(file + "!" + name + "!A1", new Text("没有表头", "no headings"))
            .maybe(
                new Text(
                    "第一行写组：情形、已知、应为；第二行写栏目：名称、来源……；只给人看的表取名“说明”",
                    "groups in one row: scenario, given, expect; columns below: name, source …; a"
                        + " sheet for people alone is called 说明")));
  }

  private void row(SheetRow row, List<Column> columns) {
    Map<Integer, Column> byPlace = new HashMap<>();
    columns.forEach(column -> byPlace.put(column.column(), column));
    IdentityHashMap<Node, String> cells = new IdentityHashMap<>();
    Map<String, String> factCells = new HashMap<>();
    SheetTree tree = new SheetTree(cells);
    Set<String> subjects = new HashSet<>();
    for (SheetCell cell : row.cells()) {
      Column column = byPlace.get(cell.column());
      if (column != null && column.path().contains(".") && !column.key().equals("given")) {
        subjects.add(column.key() + "." + column.path().substring(0, column.path().indexOf('.')));
      }
    }
    boolean any = false;
    for (SheetCell cell : row.cells()) {
      Column column = byPlace.get(cell.column());
      if (column != null) {
        any = true;
        put(cell, column, subjects, tree);
        if (column.key().equals("given")) {
          factCells.put(column.path(), cell.where());
        }
      }
    }
    if (any) {
      rows.add(
          new YamlValue(tree.node(row.where()), row.where(), places(cells, factCells), faults));
    }
  }

  private void put(SheetCell cell, Column column, Set<String> subjects, SheetTree tree) {
    String path = column.path().isEmpty() ? column.key() : column.key() + "." + column.path();
    if (subjects.contains(path)) {
      // What is said of a measure beside its parts is its status or its amount.
      path += cell.kind() == Kind.NUMBER ? ".amount" : ".status";
    }
    if (!tree.put(path, node(cell, column), cell.where())) {
      faults.add(
          Fault.of(cell.where(), new Text("与另一栏说的是同一件事", "another column says the same"))
              .actual(column.path()));
    }
  }

  private Node node(SheetCell cell, Column column) {
    String text = cell.text();
    boolean asItStands = column.key().equals("readings") || column.key().equals("settings");
    String last = column.path().substring(column.path().lastIndexOf('.') + 1);
    if (column.key().equals("given")) {
      return fact(cell, column.path());
    }
    if (column.key().equals("as-of")) {
      return YamlValue.scalar(SheetFacts.day(text), Tag.STR);
    }
    if (!asItStands && (LISTS.contains(last) || LISTS.contains(column.key()))) {
      return list(BETWEEN.splitAsStream(text));
    }
    boolean expected = !column.path().isEmpty() && !asItStands;
    String word = expected ? STATUSES.getOrDefault(text, text) : text;
    boolean nothing = expected && word.equals(Outcome.NULL);
    return YamlValue.scalar(word, nothing ? Tag.NULL : Tag.STR);
  }

  private static Node list(Stream<String> words) {
    List<Node> nodes = words.<Node>map(word -> YamlValue.scalar(word, Tag.STR)).toList();
    return new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
  }

  /** A fact, in the words of the contract; a list or a group as YAML writes it in one line. */
  private Node fact(SheetCell cell, String path) {
    String text = cell.text();
    if (text.startsWith("[") || text.startsWith("{")) {
      Node node = YamlText.root(cell.where(), text, faults);
      return node == null ? YamlValue.scalar("null", Tag.NULL) : node;
    }
    Class<?> type = facts.type(path);
    if (type == null) {
      return YamlValue.scalar(text, text.equals("不详") ? Tag.NULL : Tag.STR);
    }
    if (SETS.contains(path.substring(path.lastIndexOf('.') + 1)) && !text.equals("不详")) {
      return list(BETWEEN.splitAsStream(text).map(word -> SheetFacts.value(word, type)));
    }
    String value = SheetFacts.value(text, type);
    if (value.equals(Outcome.NULL)) {
      return YamlValue.scalar(value, Tag.NULL);
    }
    boolean yesOrNo = type == Boolean.class && (value.equals("true") || value.equals("false"));
    // Numbers are often kept as words; what is words in the contract stays so.
    boolean number = type != String.class && value.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?");
    return YamlValue.scalar(value, yesOrNo ? Tag.BOOL : number ? Tag.FLOAT : Tag.STR);
  }

  /** Where things stand: a value in its cell, a fact of the applicant in the nearest one. */
  private static YamlValue.Places places(
      IdentityHashMap<Node, String> cells, Map<String, String> factCells) {
    return new YamlValue.Places() {
      @Override
      public String of(Node named, Node value, String parent) {
        String cell = cells.get(value);
        return cell == null ? parent : cell;
      }

      @Override
      public String fact(Node applicant, String where, String path) {
        String told = path.replaceAll("\\[[^]]*]", "[]");
        String near = where;
        int best = -1;
        for (Map.Entry<String, String> each : factCells.entrySet()) {
          String known = each.getKey().replaceAll("\\[[^]]*]", "[]");
          boolean same = SheetFacts.isSameEntry(each.getKey(), path);
          boolean of =
              told.equals(known) || told.startsWith(known + ".") || told.startsWith(known + "[");
          int score = of && !known.isEmpty() ? known.length() * 2 + (same ? 1 : 0) : -1;
          if (score > best) {
            best = score;
            near = each.getValue();
          }
        }
        return near;
      }
    };
  }
}
