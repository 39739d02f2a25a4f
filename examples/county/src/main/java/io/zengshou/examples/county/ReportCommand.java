package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report of a county. */
@Command(name = "report", resourceBundle = "io.zengshou.examples.county.Help")
final class ReportCommand implements Callable<Integer> {

  /** Other rules, and what they change in words. */
  private record Reform(String words, BenefitCalculator calculator) {}

  private final Desk desk;

  @Mixin private SurveyOptions survey = new SurveyOptions();

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "report.out")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path file;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "report.title")
  private @Nullable String title;

  @Option(names = "--reform", paramLabel = "M.FIGURE=VALUE", descriptionKey = "report.reform")
  private Map<String, String> figures = new LinkedHashMap<>();

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    BenefitCalculator calculator = survey.calculator();
    List<Reform> reforms = survey.checked(desk, () -> reforms(calculator));
    CountyFigures county = survey.figures(desk, calculator);
    List<Chapter> chapters = new ArrayList<>(FiguresChapters.of(county, desk.locale()));
    for (Reform reform : reforms) {
      chapters.add(chapter(reform, calculator));
    }
    String heading = title == null ? desk.say("全县增收测算报告", "The county's incomes: a report") : title;
    new Report(heading, basis(calculator.pack(), county), chapters, desk.locale()).write(file);
    desk.line(desk.say("已写入 ", "written to ") + file);
    return county.confidence().refused() == 0 ? Program.FINE : Program.FOUND;
  }

  private List<String> basis(PackIdentity pack, CountyFigures county) {
    return List.of(
        desk.say("规则包：", "Rules: ")
            + pack.id()
            + " "
            + pack.version()
            + " · "
            + pack.sha256().substring(0, 12),
        desk.say("核算日期：", "As of ") + county.yardsticks().asOf());
  }

  private List<Reform> reforms(BenefitCalculator calculator) {
    List<Reform> reforms = new ArrayList<>();
    for (Map.Entry<String, String> figure : figures.entrySet()) {
      BenefitCalculator other = RulesOptions.with(figure, calculator);
      reforms.add(new Reform(words(figure, calculator), other));
    }
    return reforms;
  }

  /** What is changed, as an officer calls it: 种植养殖收入奖补的封顶改为 6000元/户·年. */
  private String words(Map.Entry<String, String> changed, BenefitCalculator calculator) {
    int dot = changed.getKey().lastIndexOf('.');
    Words words = Words.in(desk.locale());
    String measure =
        words.say(calculator.catalogue().measure(changed.getKey().substring(0, dot)).title());
    String name = changed.getKey().substring(dot + 1);
    String figure =
        Arrays.stream(FigureName.values())
            .filter(one -> one.id().equals(name))
            .map(one -> words.say(one.label()))
            .findFirst()
            .orElse(name);
    return desk.say(
        measure + "的" + figure + "改为 " + changed.getValue(),
        figure + " of " + measure + ": " + changed.getValue());
  }

  /** Who cannot be assessed was told when the figures were made. */
  private Chapter chapter(Reform reform, BenefitCalculator calculator) throws IOException {
    ProgressBar bar = new ProgressBar(desk);
    AtomicLong done = new AtomicLong();
    try (Population all = survey.population().open()) {
      Stream<Applicant> applicants =
          StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false)
              .peek(entry -> bar.told(done.incrementAndGet(), all.share()))
              .filter(ApplicantEntry.Valid.class::isInstance)
              .map(entry -> ((ApplicantEntry.Valid) entry).applicant());
      Comparison comparison =
          Comparison.of(calculator.rules(), reform.calculator().rules(), applicants);
      bar.ended(done.get());
      return ReformChapter.of(reform.words(), comparison, desk.locale());
    }
  }
}
