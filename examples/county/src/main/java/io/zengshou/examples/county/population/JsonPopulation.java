package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Applicants of a JSON file. */
final class JsonPopulation implements Population {

  private final FileChannel file;
  private final long size;
  private final ApplicantReader reader;
  private double share;

  JsonPopulation(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.READ);
    size = Math.max(1, file.size());
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    reader = ApplicantJson.readAll(in);
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
    try {
      share = Math.min(1.0, (double) file.position() / size);
    } catch (IOException e) {
      // Only a bar hangs on it; reading on will tell what is wrong.
    }
    return share;
  }

  @Override
  public void close() {
    reader.close();
  }
}
