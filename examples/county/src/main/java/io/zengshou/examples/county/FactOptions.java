package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Inventory;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.Values;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.text.Nearest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One fact of one applicant, and from where to where it is followed. */
final class FactOptions {

  /** Whose fact was followed, what was found, and what the population is made of. */
  record Followed(Applicant applicant, Breakpoints breakpoints, Inventory inventory) {}

  /** An applicant and what the population is made of. */
  private record Found(Applicant applicant, Inventory inventory) {}

  @Option(
      names = "--household",
      paramLabel = "ID",
      required = true,
      descriptionKey = "breakpoints.household")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String id;

  @Option(
      names = "--along",
      paramLabel = "PATH",
      required = true,
      descriptionKey = "breakpoints.along")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String path;

  @Option(
      names = "--from",
      paramLabel = "VALUE",
      required = true,
      descriptionKey = "breakpoints.from")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String from;

  @Option(names = "--to", paramLabel = "VALUE", required = true, descriptionKey = "breakpoints.to")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String to;

  /** What is found along the fact; null: why it cannot be followed was told. */
  @Nullable Followed follow(PopulationSource population, Rules rules, Desk desk)
      throws IOException {
    Found found = find(population, desk);
    if (found == null || !isFact(found.applicant(), desk)) {
      return null;
    }
    Applicant applicant = found.applicant();
    Object first = value("--from", from, applicant, desk);
    Object last = value("--to", to, applicant, desk);
    if (first == null || last == null) {
      return null;
    }
    if (Values.count(first) > Values.count(last)) {
      desk.error(desk.say("--from 比 --to 大：", "--from is above --to: ") + from + ", " + to);
      return null;
    }
    return new Followed(
        applicant, Breakpoints.of(rules, applicant, path, first, last), found.inventory());
  }

  /** Others that are refused are not this applicant's business. */
  private @Nullable Found find(PopulationSource population, Desk desk) throws IOException {
    ProgressBar bar = new ProgressBar(desk);
    long read = 0;
    try (Population all = population.open()) {
      while (all.hasNext()) {
        ApplicantEntry entry = all.next();
        bar.told(++read, all.share());
        if (entry instanceof ApplicantEntry.Valid valid && valid.applicant().id().equals(id)) {
          bar.ended(read);
          return new Found(valid.applicant(), all.inventory());
        }
        if (entry instanceof ApplicantEntry.Faulty refused && id.equals(refused.id())) {
          bar.ended(read);
          new Refusals(desk).tell(refused);
          return null;
        }
      }
    }
    bar.ended(read);
    desk.error(desk.say("没有这一户：" + id, "no such household: " + id));
    return null;
  }

  private boolean isFact(Applicant applicant, Desk desk) {
    List<String> paths = Facts.paths(applicant);
    if (paths.contains(path)) {
      return true;
    }
    String near = Nearest.of(path, paths);
    desk.error(
        desk.say("--along：" + id + " 没有这一项：", "--along: " + id + " has no such fact: ")
            + path
            + (near == null ? "" : desk.say("\n  可能：", "\n  Maybe ") + near));
    return false;
  }

  private @Nullable Object value(String option, String text, Applicant applicant, Desk desk) {
    try {
      return Values.read(Facts.type(applicant, path), text);
    } catch (IllegalArgumentException e) {
      desk.error(
          desk.say(
              option
                  + "："
                  + path
                  + " 不能取 "
                  + text
                  + "；只能沿金额、重量、张数、整数或日期变动，写法如 5000.00、12 或 2023-09-30",
              option
                  + ": "
                  + path
                  + " cannot be "
                  + text
                  + "; it must be money, a weight, sheets, a whole number or a day, such as"
                  + " 5000.00, 12 or 2023-09-30"));
      return null;
    }
  }
}
