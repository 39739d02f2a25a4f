package io.zengshou.examples.quickstart;

// snippet:forest-plot
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Place;
import org.jspecify.annotations.Nullable;

/** A forest plot (林地); an attribute that is null is unknown. */
public record ForestPlot(Place place, @Nullable Integer mu, @Nullable Boolean certified)
    implements Fact {

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "mu" -> mu;
      case "certified" -> certified;
      default -> throw unknown(attribute);
    };
  }

  /** Not an attribute, so no rule can call it. */
  public boolean isLarge() {
    return mu != null && mu >= 50;
  }
}
// end
