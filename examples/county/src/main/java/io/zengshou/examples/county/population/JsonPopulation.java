package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Applicants of a JSON file: one a line, or an array; packed where its name ends in {@code .gz}.
 */
final class JsonPopulation implements Population {

  private final OpenFile file;
  private final ApplicantReader reader;

  private @Nullable ApplicantEntry first;

  private JsonPopulation(Path path) throws IOException {
    file = new OpenFile(path);
    String name = String.valueOf(path.getFileName());
    InputStream in = file.in();
    reader = ApplicantJson.readAll(name.endsWith(".gz") ? unpacked(in) : in, name);
  }

  /** The applicants of a file that has some. */
  static JsonPopulation open(Path path) throws IOException {
    JsonPopulation population = new JsonPopulation(path);
    try {
      population.first = population.reader.next();
    } catch (UncheckedIOException e) {
      population.close();
      throw e.getCause();
    }
    if (population.first instanceof ApplicantEntry.Faulty none && none.number() == 0) {
      population.close();
      throw new InvalidPopulationException(
          none.refusal().faults().stream().map(fault -> fault.at(none.place())).toList());
    }
    return population;
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    return first != null || reader.hasNext();
  }

  @Override
  public ApplicantEntry next() {
    ApplicantEntry next = first == null ? reader.next() : first;
    first = null;
    return next;
  }

  @Override
  public Inventory inventory() {
    return Inventory.NONE;
  }

  @Override
  public double share() {
    return file.share();
  }

  @Override
  public void close() {
    reader.close();
  }
}
