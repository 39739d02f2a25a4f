package io.zengshou.rules.drl.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a rule to what the check of packs lets pass: it may combine three entries and no more. */
final class Combinations {

  private static final int MOST = 3;

  /** Facts that an applicant has once. */
  private static final Set<String> ONCE =
      Set.of(
          "Household",
          "Collective",
          "Borrower",
          "Project",
          "ThreeQuarters",
          "YearOnYear",
          "AllowanceTest",
          "AsOf");

  private static final Set<String> FOR_PERSONS = Set.of("BasePerson", "Covered");

  private static final Pattern MATCH = Pattern.compile("(?:\\$v\\d+ : )?([A-Z]\\w+)(\\(.*)");
  private static final Pattern BOUND = Pattern.compile("\\$v\\d+(?= :)");

  private Combinations() {}

  /** Only asks whether there is one, from the last pattern on, where there would be too many. */
  static void keepWithin(List<String> patterns, String verb) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      Matcher match = MATCH.matcher(patterns.get(i));
      boolean tooMany = patterns.stream().filter(Combinations::isCombined).count() > MOST;
      if (tooMany && isCombined(patterns.get(i)) && match.matches() && isAlone(patterns, i, verb)) {
        patterns.set(i, "exists " + match.group(1) + match.group(2));
      }
    }
  }

  private static boolean isCombined(String pattern) {
    Matcher match = MATCH.matcher(pattern);
    if (!match.matches() || ONCE.contains(match.group(1))) {
      return false;
    }
    return FOR_PERSONS.contains(match.group(1)) || !pattern.contains("measure == \"");
  }

  /** Whether nothing else speaks of what a pattern binds. */
  private static boolean isAlone(List<String> patterns, int at, String verb) {
    List<String> others = new ArrayList<>(patterns);
    others.set(at, verb);
    return BOUND
        .matcher(patterns.get(at))
        .results()
        .map(bound -> Pattern.compile(Pattern.quote(bound.group()) + "\\b"))
        .noneMatch(bound -> others.stream().anyMatch(other -> bound.matcher(other).find()));
  }
}
