package io.zengshou.examples.quickstart;

import io.zengshou.rules.Switch;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.explain.Words;
import java.util.ArrayList;
import java.util.List;

/** Says why something is undetermined: facts that are missing, points that are not settled. */
final class Gaps {

  private final Words words;
  private final List<Switch> switches;

  Gaps(Words words, List<Switch> switches) {
    this.words = words;
    this.switches = switches;
  }

  String of(Finding.Undetermined finding) {
    List<String> gaps = new ArrayList<>();
    if (!finding.missing().isEmpty()) {
      gaps.add(words.say("缺少：", "Missing: ") + words.paths(finding.missing()));
    }
    if (!finding.because().isEmpty()) {
      List<String> points =
          finding.because().stream().map(point -> point(point, finding.notes())).toList();
      gaps.add(words.say("口径未定：", "Not settled: ") + words.list(points));
    }
    return String.join(words.say("；", "; "), gaps);
  }

  /** A point in the words of the finding, else by its number and its title as a switch. */
  private String point(String reading, List<Note> notes) {
    for (Note note : notes) {
      if (note.id().equals(reading)) {
        return words.say(note.text());
      }
    }
    return switches.stream()
        .filter(point -> point.reading().equals(reading))
        .map(point -> reading + " " + words.say(point.title()))
        .findFirst()
        .orElse(reading);
  }
}
