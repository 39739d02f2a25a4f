package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.language.RuleText.PatternText;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.sentences.SentenceFile;
import io.zengshou.rules.measure.FigureName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All changes of one rule, in the order in which it is read. */
final class RuleMutants {

  private final Rule rule;
  private final RuleText text;
  private final RuleEdits edits;
  private final List<String> written;
  private final @Nullable SentenceFile sentences;

  /** The lines in DRL: what sentences mean is changed, not their words. */
  private final List<String> lines;

  private final List<Mutant> mutants = new ArrayList<>();

  RuleMutants(Rule rule, PackFiles files) {
    this.rule = rule;
    this.text = rule.text();
    this.edits = new RuleEdits(text);
    String file = files.text(text.file());
    this.sentences = files.sentences().file(text.file());
    this.written = file == null ? List.of() : file.lines().toList();
    this.lines = sentences == null ? written : sentences.lines();
  }

  List<Mutant> all() {
    String name = "rule \"" + text.name() + "\"";
    add(Kind.DROP_RULE, null, text.line(), name, "", "");
    figures();
    for (String annotation : List.of("Since", "Until")) {
      annotation(Kind.DATE, annotation, Words.figures(String.valueOf(text.value(annotation))));
    }
    for (int i = 0; i < text.patterns().size(); i++) {
      pattern(i, text.patterns().get(i));
    }
    return mutants;
  }

  private void figures() {
    for (FigureName figure : FigureName.values()) {
      String name = Character.toUpperCase(figure.id().charAt(0)) + figure.id().substring(1);
      String value = text.value(name);
      if (value != null) {
        String said = "@" + name + "(\"" + value + "\")";
        add(Kind.DROP_FIGURE, edits.annotation(name, null), text.line(), said, "", said);
        annotation(Kind.FIGURE, name, Words.figures(value));
      }
    }
  }

  private void annotation(Kind kind, String name, List<String> values) {
    String said = "@" + name + "(\"" + text.value(name) + "\")";
    for (String other : values) {
      String changed = "@" + name + "(\"" + other + "\")";
      add(kind, edits.annotation(name, other), text.line(), said, changed, said);
    }
  }

  private void pattern(int index, PatternText pattern) {
    String line = line(pattern.line()).strip();
    String place = "(" + (index + 1) + ") ";
    String said = line.isEmpty() ? pattern.type() : line;
    mutants.add(mutant(Kind.DROP_PATTERN, edits.pattern(index, null), pattern.line(), said, ""));
    boolean not = pattern.kind() == RuleText.Kind.NOT;
    if (not || pattern.kind() == RuleText.Kind.EXISTS) {
      RuleText swapped = edits.kind(index, not ? RuleText.Kind.EXISTS : RuleText.Kind.NOT);
      String from = not ? "not" : "exists";
      String to = not ? "exists" : "not";
      add(Kind.NOT_EXISTS, swapped, pattern.line(), from, to, place + from);
    }
    for (int i = 0; i < pattern.constraints().size(); i++) {
      String constraint = pattern.constraints().get(i);
      add(
          Kind.DROP_CONDITION,
          edits.constraint(index, i, null),
          pattern.line(),
          constraint,
          "",
          place + constraint);
      for (Words.Edit edit : Words.constraint(constraint)) {
        add(
            edit.kind(),
            edits.constraint(index, i, edit.text()),
            pattern.line(),
            edit.from(),
            edit.to(),
            place + edit.from());
      }
    }
  }

  private String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** A change of {@code from} to {@code to}, on the first line from there that has it. */
  private void add(
      Kind kind, @Nullable RuleText changed, int from, String said, String to, String shown) {
    int at = from;
    while (at <= lines.size() && !line(at).contains(said) && !line(at).strip().equals("end")) {
      at++;
    }
    boolean found = line(at).contains(said);
    String before = found ? line(at).strip() : said;
    String after = before.replace(said, to).strip();
    if (to.isEmpty() && found) {
      after = after.replaceAll("\\(\\s*,\\s*", "( ").replaceAll(",\\s*,", ",");
      after = after.replaceAll(",\\s*([;)])", " $1").replaceAll(",\\s*$", "").strip();
    }
    String where = text.file() + ":" + (found ? at : from);
    String change = text.name() + ": " + (shown.isEmpty() ? said : shown) + " → " + to;
    String shownBefore = found ? withSentence(at, before) : before;
    mutants.add(new Mutant(kind, rule, changed, where, shownBefore, after, change.strip()));
  }

  /** What staff wrote, with what it means. */
  private String withSentence(int line, String drl) {
    boolean sentence = sentences != null && sentences.meaning(line) != null;
    return sentence ? written.get(line - 1).strip() + " （" + drl + "）" : drl;
  }

  private Mutant mutant(
      Kind kind, @Nullable RuleText changed, int line, String before, String after) {
    String change = text.name() + ": " + before + " →";
    String shown = withSentence(line, before);
    return new Mutant(kind, rule, changed, text.file() + ":" + line, shown, after, change);
  }
}
