package io.zengshou.rules.drl.pack;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects every fault of a pack, so that its author sees them all at once. */
public final class Faults {

  /** What follows the file: a line and a path in it, or a sheet and a cell. */
  private static final Pattern FILE = Pattern.compile("(:[0-9]+( .*)?|!.*)$");

  private static final Pattern LINE = Pattern.compile(":([0-9]{1,9})( .*)?$");

  private final Map<String, List<Fault>> byFile = new TreeMap<>();

  public void add(Fault fault) {
    String file = FILE.matcher(fault.where()).replaceFirst("");
    byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(fault);
  }

  public void add(String where, String zh, String en) {
    add(Fault.of(where, new Text(zh, en)));
  }

  /** Adds a fault that names what was found and, where there is one, the nearest right name. */
  public void unknown(String where, String zh, String en, String found, Collection<String> names) {
    Fault fault = Fault.of(where, new Text(zh, en)).actual(found);
    if (!names.isEmpty()) {
      fault = fault.allowed(Text.same(String.join(", ", names)));
    }
    String near = Nearest.of(found, names);
    if (near != null) {
      fault = fault.maybe(Text.same(near));
    }
    add(fault);
  }

  /** Adds that a file is in another encoding. */
  public void notUtf8(String file) {
    add(
        Fault.of(file, new Text("文件不是 UTF-8 编码", "the file is not UTF-8"))
            .maybe(new Text("另存为 UTF-8;它可能是 GBK", "it is GBK: save it as UTF-8")));
  }

  /** How many there are. */
  int count() {
    return byFile.values().stream().mapToInt(List::size).sum();
  }

  public boolean isEmpty() {
    return byFile.isEmpty();
  }

  /** All faults, by file and then by line. */
  public List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    byFile
        .values()
        .forEach(
            faults -> {
              faults.sort((a, b) -> Integer.compare(line(a), line(b)));
              all.addAll(faults);
            });
    return all;
  }

  private static int line(Fault fault) {
    Matcher matcher = LINE.matcher(fault.where());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
