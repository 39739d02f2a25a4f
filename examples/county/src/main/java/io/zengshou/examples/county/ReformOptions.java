package io.zengshou.examples.county;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The reforms of a command line: one that its options make, and those that it names. */
final class ReformOptions {

  @Option(names = "--parameter", paramLabel = "M.F=V", descriptionKey = "reform.parameter")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--reading", paramLabel = "S=C", descriptionKey = "reform.reading")
  private Map<String, String> readings = new LinkedHashMap<>();

  @Option(names = "--setting", paramLabel = "S=V", descriptionKey = "reform.setting")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--pack", paramLabel = "DIR", descriptionKey = "reform.pack")
  private @Nullable Path pack;

  @Mixin private ReformList named = new ReformList();

  /** That of the options first, then the others; empty where nothing is changed. */
  List<Reform> reforms(BenefitCalculator baseline) throws IOException {
    List<Reform> reforms = new ArrayList<>();
    Reform own = new Reform(title(baseline), pack, parameters, readings, settings);
    if (!own.equals(Reform.titled(own.title()))) {
      reforms.add(own);
    }
    reforms.addAll(named.reforms(baseline));
    return reforms;
  }

  /** What the options change, one after the other. */
  private Text title(BenefitCalculator baseline) {
    List<Text> changes = new ArrayList<>();
    if (pack != null) {
      changes.add(new Text("规则包 " + pack, "pack " + pack));
    }
    parameters.forEach((which, value) -> changes.add(ReformList.title(which, value, baseline)));
    readings.forEach((id, choice) -> changes.add(Text.same(id + "=" + choice)));
    settings.forEach((id, value) -> changes.add(Text.same(id + "=" + value)));
    return new Text(
        String.join("，", changes.stream().map(Text::zh).toList()),
        String.join(", ", changes.stream().map(Text::en).toList()));
  }
}
