package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.Populations;
import io.zengshou.examples.county.report.Chapter;
import io.zengshou.examples.county.report.FiguresChapters;
import io.zengshou.examples.county.report.ReformChapter;
import io.zengshou.examples.county.report.Report;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.county.CountyFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report of a county. */
@Command(name = "report", resourceBundle = "io.zengshou.examples.county.Help")
final class ReportCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "POPULATION", descriptionKey = "figures.population")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path population;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "report.out")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path file;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "report.title")
  private @Nullable String title;

  @Option(names = "--reform", paramLabel = "M.FIGURE=VALUE", descriptionKey = "report.reform")
  private Map<String, String> reforms = new LinkedHashMap<>();

  @Mixin private YardstickOptions yardsticks = new YardstickOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    BenefitCalculator calculator = rules.calculator();
    CountyFigures figures =
        new Survey(desk, calculator.rules(), yardsticks.yardsticks(calculator)).of(population);
    List<Chapter> chapters = new ArrayList<>(FiguresChapters.of(figures, desk.locale()));
    for (Map.Entry<String, String> reform : reforms.entrySet()) {
      chapters.add(chapter(reform, calculator));
    }
    String heading = title == null ? desk.say("全县增收测算报告", "The county's incomes: a report") : title;
    new Report(heading, basis(calculator.pack(), figures), chapters, desk.locale()).write(file);
    desk.line(desk.say("已写入 ", "written to ") + file);
    return figures.confidence().refused() == 0 ? Program.FINE : Program.FOUND;
  }

  private List<String> basis(PackIdentity pack, CountyFigures figures) {
    return List.of(
        desk.say("规则包：", "Rules: ")
            + pack.id()
            + " "
            + pack.version()
            + " · "
            + pack.sha256().substring(0, 12),
        desk.say("核算日期：", "As of ") + figures.yardsticks().asOf());
  }

  /** Who cannot be assessed was told when the figures were made. */
  private Chapter chapter(Map.Entry<String, String> reform, BenefitCalculator calculator)
      throws IOException {
    BenefitCalculator other = RulesOptions.with(reform, calculator);
    try (Population all = Populations.open(population)) {
      Stream<Applicant> applicants =
          StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false)
              .filter(ApplicantEntry.Valid.class::isInstance)
              .map(entry -> ((ApplicantEntry.Valid) entry).applicant());
      Comparison comparison = Comparison.of(calculator.rules(), other.rules(), applicants);
      return ReformChapter.of(words(reform, calculator), comparison, desk.locale());
    }
  }

  /** What is changed, as an officer calls it: 种植养殖收入奖补的封顶改为 6000元/户·年. */
  private String words(Map.Entry<String, String> reform, BenefitCalculator calculator) {
    int dot = reform.getKey().lastIndexOf('.');
    Words words = Words.in(desk.locale());
    String measure =
        words.say(calculator.catalogue().measure(reform.getKey().substring(0, dot)).title());
    String name = reform.getKey().substring(dot + 1);
    String figure =
        Arrays.stream(FigureName.values())
            .filter(one -> one.id().equals(name))
            .map(one -> words.say(one.label()))
            .findFirst()
            .orElse(name);
    return desk.say(
        measure + "的" + figure + "改为 " + reform.getValue(),
        figure + " of " + measure + ": " + reform.getValue());
  }
}
