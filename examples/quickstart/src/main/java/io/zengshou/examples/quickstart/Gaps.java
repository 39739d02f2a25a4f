package io.zengshou.examples.quickstart;

import io.zengshou.rules.Switch;
import io.zengshou.rules.assessment.Finding;
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
      List<String> points = finding.because().stream().map(this::point).toList();
      gaps.add(words.say("口径未定：", "Not settled: ") + words.list(points));
    }
    return String.join(words.say("；", "; "), gaps);
  }

  /** A point by its number, and by its title where it is one a host can choose. */
  private String point(String reading) {
    return switches.stream()
        .filter(point -> point.reading().equals(reading))
        .map(point -> reading + " " + words.say(point.title()))
        .findFirst()
        .orElse(reading);
  }
}
