package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.explain.ComparisonTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import io.zengshou.rules.json.ComparisonJson;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Rules;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what new rules change, for whom, and what they cost. */
@Command(name = "compare", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class CompareCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path after;

  @Parameters(index = "2", paramLabel = "APPLICANTS", descriptionKey = "compare.applicants")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path applicants;

  @ArgGroup private Format format = new Format();

  /** At most one. */
  private static final class Format {
    @Option(names = "--json", descriptionKey = "compare.json")
    private boolean json;

    @Option(names = "--csv", descriptionKey = "compare.csv")
    private boolean csv;
  }

  CompareCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Rules one = BenefitCalculator.load(before).rules();
    Rules other = BenefitCalculator.load(after).rules();
    AtomicInteger faulty = new AtomicInteger();
    Comparison comparison;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(applicants));
        ApplicantReader reader = ApplicantJson.readAll(in)) {
      Stream<Applicant> all =
          StreamSupport.stream(
                  Spliterators.spliteratorUnknownSize(reader, Spliterator.ORDERED), true)
              .flatMap(entry -> valid(entry, faulty));
      comparison = Comparison.of(one, other, all);
    }
    comparison.refused().forEach(refusal -> desk.error(refusal.in(desk.locale())));
    if (format.json) {
      desk.json(ComparisonJson.write(comparison));
    } else if (format.csv) {
      desk.table(ComparisonCsv.write(comparison));
    } else {
      new ComparisonTable(Words.in(desk.locale()), Desk.WIDTH)
          .lines(comparison)
          .forEach(desk::line);
    }
    return faulty.get() == 0 && comparison.refused().isEmpty() ? Program.FINE : Program.FOUND;
  }

  private Stream<Applicant> valid(ApplicantEntry entry, AtomicInteger faulty) {
    if (entry instanceof ApplicantEntry.Valid valid) {
      return Stream.of(valid.applicant());
    }
    ApplicantEntry.Faulty refused = (ApplicantEntry.Faulty) entry;
    faulty.incrementAndGet();
    desk.error(
        desk.say("第 " + refused.line() + " 行：", "line " + refused.line() + ": ")
            + refused.refusal().in(desk.locale()));
    return Stream.of();
  }
}
