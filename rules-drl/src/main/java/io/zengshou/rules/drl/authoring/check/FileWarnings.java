package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names files that look as if they were a part of the pack and that nothing reads. */
final class FileWarnings {

  private static final List<String> NAMED = List.of("pack.yaml", "measures.yaml", "actions.yaml");
  private static final List<String> RULES = List.of(".drl", ".dslr");

  /** What pack files end in, and what they are saved as by mistake. */
  private static final List<String> KNOWN =
      List.of(".drl", ".dslr", ".dsl", ".yaml", ".yml", ".xlsx", ".xlsm", ".xls", ".et", ".csv");

  private final PackFiles files;
  private final List<String> stages;
  private final Faults faults;

  FileWarnings(PackFiles files, List<String> stages, Faults faults) {
    this.files = files;
    this.stages = stages;
    this.faults = faults;
  }

  void check() {
    List<String> all = new ArrayList<>(files.paths());
    all.addAll(files.ignored());
    for (String path : all) {
      if (!isRead(path) && isMeant(path)) {
        Fault fault =
            Fault.of(path, new Text("这个文件没有用到", "nothing reads this file"))
                .allowed(
                    new Text(
                        "阶段文件夹里的 .drl、.dslr，.dsl，"
                            + String.join("、", NAMED)
                            + "，scenarios 里的 .yaml、.xlsx",
                        ".drl and .dslr in folders of stages, .dsl, "
                            + String.join(", ", NAMED)
                            + ", .yaml and .xlsx in scenarios"));
        String meant = meant(path);
        faults.add(ProblemKind.IGNORED_FILE, meant == null ? fault : fault.maybe(Text.same(meant)));
      }
    }
  }

  /** A rule in a folder that is no stage is an error of its own. */
  private boolean isRead(String path) {
    if (files.ignored().contains(path)) {
      return false;
    }
    return path.startsWith(Scenarios.FOLDER)
        ? path.endsWith(".yaml") || path.endsWith(PackFiles.SHEETS)
        : NAMED.contains(path) || !path.endsWith(".yaml");
  }

  /**
   * Whether somebody may think that it counts: it is of a kind that does, or lies where it does.
   */
  private boolean isMeant(String path) {
    String small = path.toLowerCase(Locale.ROOT);
    String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    boolean among = stages.contains(folder) || path.startsWith(Scenarios.FOLDER);
    return !small.endsWith(".md")
        && (among
            || KNOWN.stream().anyMatch(kind -> small.endsWith(kind) || small.contains(kind + ".")));
  }

  /** The path under which it would be read; null: nobody can tell. */
  private @Nullable String meant(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int end = name.length();
    String kind = null;
    for (String known : KNOWN) {
      int at = name.lastIndexOf(known);
      boolean whole =
          at > 0
              && (at + known.length() == name.length() || name.charAt(at + known.length()) == '.');
      if (whole && (kind == null || at < end)) {
        kind = known;
        end = at;
      }
    }
    if (kind == null) {
      return null;
    }
    String folder = path.substring(0, path.length() - name.length());
    String stem = path.substring(folder.length(), folder.length() + end);
    return switch (kind) {
      case ".yaml", ".yml" -> yaml(folder, stem);
      case ".drl", ".dslr", ".dsl" -> rules(folder, stem + kind);
      default -> Scenarios.FOLDER + stem + PackFiles.SHEETS;
    };
  }

  private String yaml(String folder, String stem) {
    String near = folder.isEmpty() ? Nearest.of(stem + ".yaml", NAMED) : null;
    boolean there = near != null && files.has(near);
    return near != null && !there ? near : Scenarios.FOLDER + stem + ".yaml";
  }

  private @Nullable String rules(String folder, String name) {
    boolean vocabulary = !RULES.contains(name.substring(name.lastIndexOf('.')));
    if (vocabulary || stages.contains(folder.replace("/", ""))) {
      return folder + name;
    }
    return null;
  }
}
