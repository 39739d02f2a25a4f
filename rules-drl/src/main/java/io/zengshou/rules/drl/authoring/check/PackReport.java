package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.Examined;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.Place;
import io.zengshou.rules.drl.pack.Problem;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.Sources;
import io.zengshou.rules.measure.Measure;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with a pack and its scenarios, or looks wrong: errors keep it from being
 * used, warnings do not. No class of the pack is loaded; rules are interpreted to see what the
 * scenarios try. Where a pack has scenarios, jackson-core must be on the class path. {@link
 * ReportText}, {@link ReportJson} and {@link ReportSarif} write it.
 */
public final class PackReport {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final List<Problem> problems;
  private final Sources sources;

  private PackReport(PackFiles files, List<Problem> problems) {
    this.sources = new Sources(files);
    this.problems = problems.stream().sorted(BY_PLACE).toList();
  }

  /**
   * Checks the pack in a folder.
   *
   * @throws InvalidPackException where there is no such folder, or a file in it is a link to
   *     somewhere else
   * @throws UncheckedIOException where the folder cannot be read
   */
  public static PackReport of(Path folder) {
    Objects.requireNonNull(folder, "folder");
    if (!Files.isDirectory(folder)) {
      throw PackLoader.noFolder(folder);
    }
    return of(folder.toString(), PackFiles.in(folder));
  }

  /** Checks a pack given by its files; {@code name} is for messages. */
  public static PackReport of(String name, PackFiles files) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(files, "files");
    Examined examined = PackLoader.examine(name, files);
    Faults more = new Faults(files);
    for (Rule rule : examined.rules()) {
      new ConditionWarnings(rule, more).check();
    }
    for (Measure measure : examined.catalogue().measures()) {
      List<Rule> own =
          examined.rules().stream().filter(rule -> rule.measure().equals(measure)).toList();
      new MeasureWarnings(own, more).check();
    }
    new FileWarnings(files, examined.manifest().stages(), more).check();
    // A rule that was not understood may be the one that is missing.
    if (examined.problems().stream().allMatch(problem -> problem.kind().isWarning())) {
      new ResultWarnings(examined.rules(), more).check();
    }
    new ScenarioWarnings(examined, more).check();
    List<Problem> all = new ArrayList<>(examined.problems());
    all.addAll(more.problems());
    return new PackReport(files, all);
  }

  /** Whether the pack can be used: there are no errors. */
  public boolean isUsable() {
    return errors() == 0;
  }

  /** All problems, by file, line and column. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many of them are errors. */
  public int errors() {
    return (int) problems.stream().filter(problem -> !problem.kind().isWarning()).count();
  }

  /** How many of them are warnings. */
  public int warnings() {
    return problems.size() - errors();
  }

  /** The line at a place, as it stands in its file; null where there is none. */
  @Nullable String line(Place place) {
    return sources.line(place);
  }
}
