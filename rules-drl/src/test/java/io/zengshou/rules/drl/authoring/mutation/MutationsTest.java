package io.zengshou.rules.drl.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.authoring.scenario.ScenarioDraft;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the scenarios of the shipped pack notice of the rule for production. */
class MutationsTest {

  private static final Path FOLDER = Path.of("src/main/resources/packs/shiquan2023");
  private static final String RULE = "种植养殖收入奖补";

  private final RulePack pack = PackLoader.packaged("shiquan-2023");
  private final PackFiles files = PackFiles.in(FOLDER);

  @Test
  void theFiguresOfProductionAreHeldByItsScenarios() {
    List<Integer> told = new ArrayList<>();
    MutationReport report = run(files, (done, total) -> told.add(done));
    assertThat(report.failing()).isEmpty();
    assertThat(report.unnoticed())
        .extracting(each -> each.mutant().kind())
        .doesNotContain(Kind.FIGURE, Kind.DROP_FIGURE, Kind.DROP_RULE, Kind.AND_OR);
    assertThat(told).hasSize(report.changes() + report.refused()).isSorted();
  }

  @Test
  void whatIsListedAndNeedNotBeIsToldOfTheRulesThatWereTried() {
    Map<String, String> texts = new TreeMap<>();
    files.paths().forEach(path -> texts.put(path, String.valueOf(files.text(path))));
    String noticed = "种植养殖收入奖补: rule \"种植养殖收入奖补\" →";
    texts.put(
        Scenarios.UNNOTICED,
        """
        - {change: '种植养殖收入奖补: (2) amount > yuan(0) →', reason: 没有正数的基数不会生成}
        - {change: '蚕种补贴: rule "蚕种补贴" →', reason: 这条规则没有试}
        - {change: '%s', reason: 有情形发现}
        - {change: 没有这条规则, reason: 无}
        """
            .formatted(noticed));
    PackFiles listed = PackFiles.of(texts);
    MutationReport report = run(listed, Progress.NONE);
    assertThat(report.stale()).containsExactly(noticed, "没有这条规则");
    assertThat(report.unnoticed())
        .extracting(Survivor::reason)
        .containsExactlyInAnyOrder("没有正数的基数不会生成", null);
    MutationText text = new MutationText(Scenarios.of(listed), Locale.CHINESE);
    assertThat(text.stale(report))
        .startsWith("scenarios/unnoticed.yaml：已有情形能发现，或规则里已没有：" + noticed + "\n");
    assertThat(text.summary(report)).endsWith("未发现 2 处，其中写明原因的 1 处");
  }

  @Test
  void withoutScenariosNothingIsNoticedAndADraftShowsWhatWould() {
    Map<String, String> texts = new TreeMap<>();
    files.paths().forEach(path -> texts.put(path, String.valueOf(files.text(path))));
    texts.keySet().removeIf(path -> path.startsWith(Scenarios.FOLDER));
    MutationReport report = run(PackFiles.of(texts), Progress.NONE);
    assertThat(report.noticed()).isZero();
    Survivor cap =
        report.unnoticed().stream()
            .filter(each -> each.mutant().after().contains("@Cap(\"5500元/户·年\")"))
            .findFirst()
            .orElseThrow();
    assertThat(cap.mutant().where()).isEqualTo("support/种养奖补.drl:6");
    assertThat(cap.mutant().before())
        .isEqualTo("@Measure(\"production-bonus\") @Rate(\"10%\") @Cap(\"5000元/户·年\")");
    Scenarios scenarios = Scenarios.of(files);
    Survivor found = Mutations.search(pack, scenarios, cap);
    assertThat(found.differences()).isNotEmpty();
    String text = new MutationText(scenarios, Locale.CHINESE).of(found);
    assertThat(text).contains("能发现它的情形", "production-bonus.least：现行 5000.00，改后 ");
    assertThat(draftIsReadAndNeverPasses(found)).isEqualTo(List.of("scenarios/draft.yaml:1"));
  }

  private List<String> draftIsReadAndNeverPasses(Survivor found) {
    Scenarios scenarios = Scenarios.of(files);
    ScenarioDraft draft = Objects.requireNonNull(found.draft());
    Map<String, String> texts = new TreeMap<>();
    texts.put(Scenarios.DEFAULTS, String.valueOf(files.text(Scenarios.DEFAULTS)));
    texts.put("scenarios/draft.yaml", draft.yaml(scenarios));
    Scenarios read = Scenarios.of(PackFiles.of(texts));
    assertThat(read.all()).isEmpty();
    texts.replace(
        "scenarios/draft.yaml", texts.get("scenarios/draft.yaml").replace("proposed:", "expect:"));
    Scenarios confirmed = Scenarios.of(PackFiles.of(texts));
    assertThat(confirmed.all().get(0).given()).isEqualTo(draft.given());
    return read.unconfirmed();
  }

  private MutationReport run(PackFiles tried, Progress progress) {
    return Mutations.run(
        pack, tried, Scenarios.of(tried), rule -> rule.name().equals(RULE), progress);
  }
}
