package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.report.BreakpointsChapter;
import io.zengshou.examples.county.report.Chapter;
import io.zengshou.examples.county.report.FiguresChapters;
import io.zengshou.examples.county.report.ReformChapters;
import io.zengshou.examples.county.report.Report;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Yardsticks;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report of a county. */
@Command(name = "report", resourceBundle = "io.zengshou.examples.county.Help")
final class ReportCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private SurveyOptions survey = new SurveyOptions();

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "report.out")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path file;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "report.title")
  private @Nullable String title;

  @Option(names = "--notice", paramLabel = "TEXT", descriptionKey = "report.notice")
  private @Nullable String notice;

  @Mixin private ReformList named = new ReformList();

  @ArgGroup(exclusive = false)
  private @Nullable FactOptions fact;

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    survey.population().keepFrom(file);
    BenefitCalculator calculator = survey.calculator();
    List<Reform> reforms = named.reforms(calculator);
    List<Rules> others = reforms.stream().map(one -> calculator.with(one).rules()).toList();
    List<Chapter> last = new ArrayList<>();
    if (fact != null) {
      FactOptions.Followed followed = fact.follow(survey.population(), calculator.rules(), desk);
      if (followed == null) {
        return Program.FAILED;
      }
      last.add(BreakpointsChapter.of(followed.applicant(), followed.breakpoints(), desk.locale()));
    }
    CountyFigures county = survey.figures(desk, calculator);
    List<Chapter> chapters = new ArrayList<>(FiguresChapters.of(county, desk.locale()));
    if (!reforms.isEmpty()) {
      List<ReformEffect> effects = effects(calculator.rules(), others, county);
      chapters.addAll(ReformChapters.of(reforms, effects, desk.locale()));
    }
    chapters.addAll(last);
    String heading = title == null ? desk.say("全县增收测算报告", "The county's incomes: a report") : title;
    new Report(
            heading, notice, basis(calculator.pack(), county), chapters, desk.mask(), desk.locale())
        .write(file);
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

  /** Who is refused was told when the figures were made. */
  private List<ReformEffect> effects(Rules baseline, List<Rules> reforms, CountyFigures county)
      throws IOException {
    Yardsticks.Line line = county.yardsticks().line();
    try (Population all = survey.population().open()) {
      return ReformEffect.of(
          baseline,
          reforms,
          line == null ? null : line.amount(),
          new ValidApplicants(all, desk, refused -> {}));
    }
  }
}
