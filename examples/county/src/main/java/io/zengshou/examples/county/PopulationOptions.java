package io.zengshou.examples.county;

import io.zengshou.examples.county.population.PopulationSource;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom a command is about. */
final class PopulationOptions {

  @Parameters(index = "0", paramLabel = "POPULATION", descriptionKey = "population")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String name;

  @Option(names = "--charset", paramLabel = "CHARSET", descriptionKey = "charset")
  private @Nullable Charset charset;

  @Option(names = "--none", split = ",", paramLabel = "TABLE", descriptionKey = "none")
  private List<String> none = new ArrayList<>();

  PopulationSource source() {
    return new PopulationSource(name, charset, none);
  }
}
