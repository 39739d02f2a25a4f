package io.zengshou.examples.county.population;

import java.io.IOException;
import java.nio.file.Path;

/** Opens populations. */
public final class Populations {

  private Populations() {}

  /**
   * The applicants of a file: JSON, one applicant a line, or an array.
   *
   * @throws IOException where it cannot be read
   */
  public static Population open(Path file) throws IOException {
    return new JsonPopulation(file);
  }
}
