package io.zengshou.rules.drl.authoring.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes small pieces of the text of a rule: numbers, comparisons, conditions. */
final class Words {

  /** A piece of a text, and what stands there instead. */
  record Edit(Kind kind, String text, String from, String to) {}

  private static final Pattern FIGURE = Pattern.compile("^([0-9]+(?:\\.[0-9]+)?)(.*)$");
  private static final Pattern WORDS_IN_QUOTES = Pattern.compile("\"[^\"]*\"");
  private static final Pattern YUAN = Pattern.compile("(?<=yuan\\()[0-9]+(\\.[0-9]+)?(?=\\))");
  private static final Pattern WHOLE = Pattern.compile("(?<![\\w$.(\"])[0-9]+(?![\\w.\"])");
  private static final Pattern COMPARISON = Pattern.compile("<=|>=|<|>");
  private static final Pattern AND_OR = Pattern.compile("&&|\\|\\|");
  private static final Pattern IN = Pattern.compile("\\bin\\s*\\(([^)]*)\\)");
  private static final Pattern BINDING = Pattern.compile("^(\\$\\w+\\s*:\\s*)(\\w+)\\b\\s*\\S.*$");
  private static final BigDecimal FEN = new BigDecimal("0.01");

  private Words() {}

  /** The figure a smallest unit and a tenth more and less. */
  static List<String> figures(String figure) {
    List<String> others = new ArrayList<>();
    try {
      LocalDate day = LocalDate.parse(figure);
      return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
    } catch (java.time.DateTimeException e) {
      Matcher matcher = FIGURE.matcher(figure);
      if (matcher.matches()) {
        numbers(matcher.group(1), FEN).forEach(n -> others.add(n + matcher.group(2)));
      }
    }
    return others;
  }

  private static Set<String> numbers(String number, BigDecimal unit) {
    BigDecimal n = new BigDecimal(number);
    BigDecimal tenth = n.movePointLeft(1).setScale(unit.scale(), RoundingMode.CEILING);
    Set<String> others = new TreeSet<>();
    for (BigDecimal by : List.of(unit, tenth)) {
      for (BigDecimal other : List.of(n.subtract(by), n.add(by))) {
        if (other.signum() >= 0 && other.compareTo(n) != 0) {
          BigDecimal plain = other.stripTrailingZeros();
          others.add(plain.setScale(Math.max(0, plain.scale())).toPlainString());
        }
      }
    }
    return others;
  }

  /** Every constraint that differs from this one in one piece. */
  static List<Edit> constraint(String text) {
    List<Edit> edits = new ArrayList<>();
    // What stands in quotes is blanked, so that all places stay where they are.
    String bare = WORDS_IN_QUOTES.matcher(text).replaceAll(m -> "_".repeat(m.group().length()));
    numbers(text, YUAN.matcher(bare), FEN, edits);
    numbers(text, WHOLE.matcher(bare), BigDecimal.ONE, edits);
    for (Matcher m = COMPARISON.matcher(bare); m.find(); ) {
      String to = m.group().length() == 2 ? m.group().substring(0, 1) : m.group() + "=";
      edits.add(edit(Kind.COMPARISON, text, m, to));
    }
    for (Matcher m = AND_OR.matcher(bare); m.find(); ) {
      edits.add(edit(Kind.AND_OR, text, m, m.group().equals("&&") ? "||" : "&&"));
    }
    parts(text, bare, edits);
    values(text, bare, edits);
    Matcher binding = BINDING.matcher(bare);
    if (binding.matches()) {
      String kept = text.substring(0, binding.end(2));
      edits.add(new Edit(Kind.DROP_CONDITION, kept, text, kept));
    }
    return edits;
  }

  private static Edit edit(Kind kind, String text, Matcher at, String to) {
    String changed = text.substring(0, at.start()) + to + text.substring(at.end());
    return new Edit(kind, changed, text, changed);
  }

  private static void numbers(String text, Matcher at, BigDecimal unit, List<Edit> edits) {
    while (at.find()) {
      for (String other : numbers(at.group(), unit)) {
        edits.add(edit(Kind.FIGURE, text, at, other));
      }
    }
  }

  /** Leaves out each of the conditions that are joined by and or by or. */
  private static void parts(String text, String bare, List<Edit> edits) {
    if (bare.contains("(") && bare.matches(".*[(][^)]*(&&|[|]{2}).*")) {
      return;
    }
    List<int[]> places = new ArrayList<>();
    int start = 0;
    for (Matcher m = AND_OR.matcher(bare); m.find(); ) {
      places.add(new int[] {start, m.start(), m.end()});
      start = m.end();
    }
    for (int[] place : places) {
      String kept = (text.substring(0, place[0]) + " " + text.substring(place[2])).strip();
      edits.add(new Edit(Kind.DROP_CONDITION, kept, text, kept));
    }
    if (!places.isEmpty()) {
      String kept = text.substring(0, places.get(places.size() - 1)[1]).strip();
      edits.add(new Edit(Kind.DROP_CONDITION, kept, text, kept));
    }
  }

  /** Leaves out each of the values of an {@code in (…)}. */
  private static void values(String text, String bare, List<Edit> edits) {
    for (Matcher m = IN.matcher(bare); m.find(); ) {
      String[] values = text.substring(m.start(1), m.end(1)).split(",", -1);
      for (int i = 0; i < values.length && values.length > 1; i++) {
        List<String> kept = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
          if (j != i) {
            kept.add(values[j].strip());
          }
        }
        String changed =
            text.substring(0, m.start(1)) + String.join(", ", kept) + text.substring(m.end(1));
        edits.add(new Edit(Kind.DROP_VALUE, changed, text, changed));
      }
    }
  }
}
