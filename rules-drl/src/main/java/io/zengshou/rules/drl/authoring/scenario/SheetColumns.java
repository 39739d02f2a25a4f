package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the two rows of headings of a sheet: what a group of columns is for, and each column. */
final class SheetColumns {

  /**
   * A column of a sheet.
   *
   * @param column its place, from 0
   * @param key the key of a scenario that it is for: {@code name}, {@code given}
   * @param path what it says there: a path of facts or of expectations; empty: the key itself
   */
  record Column(int column, String key, String path) {}

  private static final String SCENARIO = "scenario";
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("情形", SCENARIO),
          Map.entry("口径", "readings"),
          Map.entry("设定", "settings"),
          Map.entry("已知", "given"),
          Map.entry("应为", "expect"),
          Map.entry("待确认", ScenarioDraft.PROPOSED));
  private static final Map<String, String> KEYS =
      Map.of("名称", "name", "来源", "source", "日期", "as-of", "补缺", "defaults", "暂不核对", "pending");
  private static final Map<String, String> TOTALS =
      Map.of("合计", "total", "合计最多", "totalMost", "兜底", "guarantee", "兜底最多", "guaranteeMost");
  private static final Map<String, String> PARTS =
      Map.of("结论", "status", "金额", "amount", "最少", "least", "最多", "most");

  private final SheetFacts facts;
  private final Map<String, String> measures;
  private final Faults faults;
  private final List<Column> columns = new ArrayList<>();

  /**
   * @param measures ids of measures by what they are called: by id, and by title
   */
  SheetColumns(SheetFacts facts, Map<String, String> measures, Faults faults) {
    this.facts = facts;
    this.measures = measures;
    this.faults = faults;
  }

  /** Whether a row names groups: every cell of it does, and one of them is the scenario itself. */
  static boolean isGroups(SheetRow row) {
    boolean scenario = false;
    for (SheetCell cell : row.cells()) {
      String group = group(cell.text());
      scenario |= group.equals(SCENARIO);
      if (group.isEmpty() && !row.cells().get(0).equals(cell)) {
        return scenario;
      }
    }
    return scenario;
  }

  private static String group(String text) {
    return GROUPS.getOrDefault(text, GROUPS.containsValue(text) ? text : "");
  }

  /** The columns that can be understood. A group reaches to the next one, as merged cells do. */
  List<Column> read(SheetRow groups, SheetRow headings) {
    Map<String, SheetCell> seen = new HashMap<>();
    for (SheetCell cell : groups.cells()) {
      if (group(cell.text()).isEmpty()) {
        unknown(cell, "没有这一组", "no such group", GROUPS.keySet());
      }
    }
    for (SheetCell heading : headings.cells()) {
      SheetCell group = groupOf(heading, groups);
      if (group == null) {
        faults.add(
            Fault.of(heading.where(), new Text("上面一行没有写是哪一组", "the row above names no group"))
                .allowed(Text.same(String.join(", ", new TreeSet<>(GROUPS.keySet())))));
      } else if (!group(group.text()).isEmpty()) {
        add(heading, group(group.text()), seen);
      }
    }
    return columns;
  }

  private static @Nullable SheetCell groupOf(SheetCell heading, SheetRow groups) {
    SheetCell found = null;
    for (SheetCell group : groups.cells()) {
      if (group.column() <= heading.column()) {
        found = group;
      }
    }
    return found;
  }

  private void add(SheetCell heading, String group, Map<String, SheetCell> seen) {
    int before = columns.size();
    String text = heading.text();
    switch (group) {
      case SCENARIO -> {
        String key = KEYS.getOrDefault(text, text);
        if (KEYS.containsValue(key)) {
          columns.add(new Column(heading.column(), key, ""));
        } else {
          unknown(heading, "没有这一栏", "no such column", KEYS.keySet());
        }
      }
      case "given" -> {
        String path = facts.path(text);
        if (path != null) {
          columns.add(new Column(heading.column(), group, path));
        } else {
          unknown(heading, "没有这个事实", "no such fact", facts.headings());
        }
      }
      case "expect", ScenarioDraft.PROPOSED -> expected(heading, group);
      default -> columns.add(new Column(heading.column(), group, text));
    }
    if (columns.size() > before) {
      Column added = columns.get(before);
      SheetCell first = seen.putIfAbsent(added.key() + " " + added.path(), heading);
      if (first != null) {
        columns.remove(before);
        String cell = first.where().substring(first.where().lastIndexOf('!') + 1);
        faults.add(
            Fault.of(heading.where(), new Text("这一栏写了两次", "the column is there twice"))
                .actual(text)
                .maybe(new Text("前一栏在 " + cell, "the first one is at " + cell)));
      }
    }
  }

  private void expected(SheetCell heading, String group) {
    String text = heading.text();
    int dot = text.indexOf('.');
    String subject = dot < 0 ? text : text.substring(0, dot).strip();
    String rest = dot < 0 ? "" : text.substring(dot + 1).strip();
    String id = TOTALS.getOrDefault(subject, measures.getOrDefault(subject, ""));
    boolean other =
        TOTALS.containsValue(subject)
            || subject.equals("income")
            || subject.equals("notes")
            || subject.equals("without-notes");
    if (id.isEmpty() && !other) {
      List<String> known = new ArrayList<>(measures.keySet());
      known.addAll(TOTALS.keySet());
      unknown(heading, "没有这项措施", "no such measure", known);
    } else {
      String path = rest.isEmpty() ? "" : "." + PARTS.getOrDefault(rest, rest);
      columns.add(new Column(heading.column(), group, (other ? subject : id) + path));
    }
  }

  private void unknown(SheetCell cell, String zh, String en, Collection<String> names) {
    Fault fault = Fault.of(cell.where(), new Text(zh, en)).actual(cell.text());
    if (names.size() < 20) {
      fault = fault.allowed(Text.same(String.join(", ", new TreeSet<>(names))));
    }
    String near = Nearest.of(cell.text(), names);
    faults.add(near == null ? fault : fault.maybe(Text.same(near)));
  }
}
