package io.zengshou.examples.quickstart;

// snippet:forest-register
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.drl.facts.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Stands for the forestry office's register, by the household's id. */
public final class ForestRegister implements HostFacts {

  private static final Map<String, List<ForestPlot>> REGISTER =
      Map.of(
          "F-1",
              List.of(
                  new ForestPlot(new Place("forestPlots", "a", 0), 12, true),
                  new ForestPlot(new Place("forestPlots", "b", 1), 60, true)),
          "F-2", List.of(new ForestPlot(new Place("forestPlots", "a", 0), 60, null)),
          "F-4", List.of(new ForestPlot(new Place("forestPlots", "a", 0), 12, true)));

  @Override
  public List<Class<? extends Fact>> types() {
    return List.of(ForestPlot.class);
  }

  @Override
  public String words() {
    return """
        ForestPlot = 林地 | forest plot
        ForestPlot.mu = 亩数 | area in mu
        ForestPlot.certified = 有林权证 / 没有林权证 | certified / not certified
        """;
  }

  @Override
  public void make(Applicant applicant, LocalDate asOf, Recorder recorder) {
    REGISTER.getOrDefault(applicant.id(), List.of()).forEach(recorder::add);
    if (applicant.id().equals("F-3")) {
      Place whole = Place.whole("forestPlots");
      recorder.addUnrecorded(new ForestPlot(whole, null, null), "forestPlots");
    }
  }
}
// end
