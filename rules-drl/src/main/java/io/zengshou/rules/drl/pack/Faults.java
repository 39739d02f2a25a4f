package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.sentences.Slip;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.HiddenSigns;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects every problem of a pack, so that its author sees them all at once. */
public final class Faults {

  private final Sources sources;
  private final List<Problem> problems = new ArrayList<>();

  /** How many of the problems stop the pack; those that are not told count too. */
  private int errors;

  /** How many are not told. */
  private int untold;

  /** Problems of these files, which know the columns of words. */
  public Faults(PackFiles files) {
    this.sources = new Sources(files);
  }

  /** Problems of files whose texts are not looked at, so that no columns are told. */
  public Faults() {
    this(PackFiles.of(Map.of()));
  }

  /** Adds what is wrong with a scenario. */
  public void add(Fault fault) {
    add(ProblemKind.WRONG_SCENARIO, fault);
  }

  /** Adds what is wrong with a scenario. */
  public void add(String where, String zh, String en) {
    add(ProblemKind.WRONG_SCENARIO, where, zh, en);
  }

  /** Adds what a scenario names that is not there. */
  public void unknown(String where, String zh, String en, String found, Collection<String> names) {
    unknown(ProblemKind.WRONG_SCENARIO, where, zh, en, found, names);
  }

  /**
   * Adds a fault.
   *
   * @param fault what is wrong, at {@code file}, {@code file:line} or {@code file:line:column}
   * @param words where its line has the words that it is about: the first, the next inside of it;
   *     none: the actual value
   */
  public void add(ProblemKind kind, Fault fault, String... words) {
    if (isUntold(kind)) {
      return;
    }
    List<String> wanted = new ArrayList<>(List.of(words));
    if (words.length == 0 && fault.actual() != null) {
      wanted.add(fault.actual());
    }
    Place place = sources.find(fault.where(), wanted);
    String where = place.length() == 0 ? fault.where() : place.toString();
    String meaning = sources.meaning(place);
    Fault told = meaning == null ? fault : sources.inSentences(kind, fault, meaning);
    Fault placed = new Fault(where, told.what(), told.actual(), told.allowed(), told.maybe());
    problems.add(new Problem(kind, place, placed));
  }

  /** Adds what is wrong with a vocabulary or a sentence, which knows its place. */
  public void add(Slip slip) {
    if (isUntold(slip.kind())) {
      return;
    }
    Place place = new Place(slip.file(), slip.line(), slip.column(), slip.length());
    problems.add(new Problem(slip.kind(), place, slip.fault()));
  }

  public void add(ProblemKind kind, String where, String zh, String en, String... words) {
    add(kind, Fault.of(where, new Text(zh, en)), words);
  }

  /** Adds a fault that names what was found and, where there is one, the nearest right name. */
  public void unknown(
      ProblemKind kind,
      String where,
      String zh,
      String en,
      String found,
      Collection<String> names,
      String... words) {
    Fault fault = Fault.of(where, new Text(zh, en)).actual(found);
    if (!names.isEmpty()) {
      fault = fault.allowed(Text.same(String.join(", ", names)));
    }
    String near = isFull() ? null : Nearest.of(found, names);
    if (near != null) {
      fault = fault.maybe(Text.same(near));
    }
    add(kind, fault, words);
  }

  /** Adds that a file is in another encoding. */
  public void notUtf8(String file) {
    add(
        ProblemKind.NOT_UTF8,
        Fault.of(file, new Text("文件不是 UTF-8 编码", "the file is not UTF-8"))
            .maybe(new Text("另存为 UTF-8;它可能是 GBK", "it is GBK: save it as UTF-8")));
  }

  /** Counts a problem; whether there are so many that nobody would read it. */
  private boolean isUntold(ProblemKind kind) {
    errors += kind.isWarning() ? 0 : 1;
    // The first error is told whatever stands before it.
    boolean full = isFull() && (kind.isWarning() || errors > 1);
    untold += full ? 1 : 0;
    return full;
  }

  /** Whether there are so many that no more are told. */
  public boolean isFull() {
    return problems.size() >= PackLimits.PROBLEMS;
  }

  /**
   * Adds the first sign of each line that cannot be seen: editors break a line at U+2028 and
   * compilers do not, so that what follows would look like another.
   *
   * @return whether there is none
   */
  public boolean hiddenSigns(String file, String text) {
    boolean none = true;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int at = HiddenSigns.first(line.replace('\t', ' '));
      if (at >= 0) {
        none = false;
        String sign = new String(Character.toChars(line.codePointAt(at)));
        Fault fault = HiddenSigns.fault(file + ":" + number + ":" + (at + 1), sign);
        add(ProblemKind.HIDDEN_SIGN, Objects.requireNonNull(fault));
      }
    }
    return none;
  }

  /** How many there are that stop a pack. */
  public int count() {
    return errors;
  }

  /** Whether nothing stops the pack. */
  public boolean isEmpty() {
    return count() == 0;
  }

  /** All faults that stop the pack, by file and then by line. */
  public List<Fault> all() {
    return problems().stream()
        .filter(problem -> !problem.kind().isWarning() || problem.kind() == ProblemKind.MORE)
        .map(Problem::fault)
        .toList();
  }

  /** All problems, by file, line and column. */
  public List<Problem> problems() {
    List<Problem> sorted =
        new ArrayList<>(
            problems.stream()
                .sorted(
                    Comparator.comparing((Problem problem) -> problem.place().file())
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList());
    if (untold > 0) {
      Place last = sorted.get(sorted.size() - 1).place();
      Text more =
          new Text(
              "还有 " + untold + " 处没有列出，先改列出的", untold + " more are not listed: mend these first");
      sorted.add(new Problem(ProblemKind.MORE, last, Fault.of(last.file(), more)));
    }
    return sorted;
  }
}
