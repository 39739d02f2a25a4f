package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.json.ApplicantJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** One applicant a line. */
final class JsonWriter implements PopulationWriter {

  private final Writer out;

  private JsonWriter(Writer out) {
    this.out = out;
  }

  static JsonWriter create(Path path) throws IOException {
    OutputStream bytes = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW);
    // A packed file holds no time and no name: the same applicants are the same bytes.
    OutputStream packed = path.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
    return new JsonWriter(
        new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8), 1 << 16));
  }

  @Override
  public void write(Applicant applicant) throws IOException {
    out.write(ApplicantJson.write(applicant));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
