package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes and reads populations for tests. */
final class Copies {

  private Copies() {}

  static void write(Iterator<? extends Applicant> applicants, String target) throws IOException {
    try (PopulationWriter out = Populations.create(target)) {
      while (applicants.hasNext()) {
        out.write(applicants.next());
      }
    }
  }

  /** From one form to another; all applicants must be valid. */
  static void copy(String source, String target) throws IOException {
    write(applicants(source).iterator(), target);
  }

  static List<Applicant> applicants(String source) throws IOException {
    List<Applicant> applicants = new ArrayList<>();
    for (ApplicantEntry entry : entries(source, null)) {
      if (entry instanceof ApplicantEntry.Valid valid) {
        applicants.add(valid.applicant());
      } else if (entry instanceof ApplicantEntry.Faulty faulty) {
        throw faulty.refusal();
      }
    }
    return applicants;
  }

  static List<ApplicantEntry> entries(String source, @Nullable Charset charset) throws IOException {
    List<ApplicantEntry> entries = new ArrayList<>();
    try (Population population = new PopulationSource(source, charset, List.of()).open()) {
      population.forEachRemaining(entries::add);
    }
    return entries;
  }

  /** Number, and id; of those refused, place and the first fault in Chinese without its hints. */
  static List<String> told(String source, @Nullable Charset charset) throws IOException {
    List<String> told = new ArrayList<>();
    for (ApplicantEntry entry : entries(source, charset)) {
      if (entry instanceof ApplicantEntry.Valid valid) {
        told.add(entry.number() + " " + valid.applicant().id());
      } else if (entry instanceof ApplicantEntry.Faulty faulty) {
        told.add(
            entry.number()
                + " ! "
                + faulty.place()
                + " "
                + faulty.id()
                + " "
                + faulty.refusal().in(Locale.CHINESE).lines().findFirst().orElse(""));
      }
    }
    return told;
  }
}
