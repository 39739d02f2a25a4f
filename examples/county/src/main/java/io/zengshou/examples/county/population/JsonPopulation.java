package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Applicants of a JSON file: one a line, or an array; packed where its name ends in {@code .gz}.
 */
final class JsonPopulation implements Population {

  private final OpenFile file;
  private final ApplicantReader reader;

  JsonPopulation(Path path) throws IOException {
    file = new OpenFile(path);
    String name = String.valueOf(path.getFileName());
    InputStream in = file.in();
    reader = ApplicantJson.readAll(name.endsWith(".gz") ? unpacked(in) : in, name);
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
    return reader.hasNext();
  }

  @Override
  public ApplicantEntry next() {
    return reader.next();
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
