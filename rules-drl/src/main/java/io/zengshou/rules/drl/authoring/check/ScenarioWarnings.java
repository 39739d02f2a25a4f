package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.authoring.coverage.Coverage;
import io.zengshou.rules.drl.authoring.coverage.Edge;
import io.zengshou.rules.drl.authoring.scenario.InvalidScenariosException;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Examined;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.HashSet;
import java.util.Set;

/** Looks at the scenarios of a pack: what is wrong with them, and which figures they leave out. */
final class ScenarioWarnings {

  private final Examined examined;
  private final Faults faults;

  ScenarioWarnings(Examined examined, Faults faults) {
    this.examined = examined;
    this.faults = faults;
  }

  /** Nothing is said of a pack without scenarios: it is not finished, and cannot be published. */
  void check() {
    if (examined.files().paths().stream().noneMatch(path -> path.startsWith(Scenarios.FOLDER))) {
      return;
    }
    try {
      Scenarios scenarios = Scenarios.of(examined.files());
      if (knowsItsNames()) {
        scenarios.namesOf(examined.manifest(), examined.catalogue());
      }
      if (!scenarios.all().isEmpty() && isSound()) {
        figures(Coverage.of(examined.interpreted(), scenarios));
      }
    } catch (InvalidScenariosException e) {
      e.faults().forEach(faults::add);
    }
  }

  /** Where these files are not understood, every name would seem wrong. */
  private boolean knowsItsNames() {
    return examined.problems().stream()
        .map(problem -> problem.place().file())
        .noneMatch(file -> file.equals("pack.yaml") || file.equals("measures.yaml"));
  }

  private boolean isSound() {
    return examined.problems().stream().allMatch(problem -> problem.kind().isWarning());
  }

  /** One warning for each figure of a measure: a scenario at any of its conditions will do. */
  private void figures(Coverage coverage) {
    Set<String> told = new HashSet<>();
    for (Coverage.OfFigure each : coverage.figures()) {
      if (!each.reached() && told.add(each.edge().figure())) {
        warn(each.edge());
      }
    }
  }

  private void warn(Edge edge) {
    Text title = edge.rule().measure().title();
    faults.add(
        ProblemKind.UNTRIED_FIGURE,
        Fault.of(
                edge.where(),
                new Text(
                    title.zh() + "：没有情形算到这个封顶或界线",
                    title.en() + ": no scenario is at this cap or threshold"))
            .actual(edge.text())
            .maybe(
                new Text(
                    "补一个正好到这个数的情形：" + edge.words().zh(),
                    "add a scenario that is just there: " + edge.words().en())),
        edge.text());
  }
}
