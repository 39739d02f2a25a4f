package io.zengshou.examples.county;

import io.zengshou.examples.county.population.PopulationSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom a command is about. */
final class PopulationOptions {

  @Parameters(index = "0", paramLabel = "POPULATION", descriptionKey = "population")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String name;

  @Option(names = "--charset", paramLabel = "CHARSET", descriptionKey = "charset")
  private Charset charset = StandardCharsets.UTF_8;

  PopulationSource source() {
    return new PopulationSource(name, charset);
  }
}
