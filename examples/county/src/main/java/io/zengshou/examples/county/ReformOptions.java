package io.zengshou.examples.county;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.json.ReformJson;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The reforms of a command line: one that its options make, and those of files. */
final class ReformOptions {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(names = "--parameter", paramLabel = "M.F=V", descriptionKey = "reform.parameter")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--reading", paramLabel = "S=C", descriptionKey = "reform.reading")
  private Map<String, String> readings = new LinkedHashMap<>();

  @Option(names = "--setting", paramLabel = "S=V", descriptionKey = "reform.setting")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--pack", paramLabel = "DIR", descriptionKey = "reform.pack")
  private @Nullable Path pack;

  @Option(names = "--reform", paramLabel = "FILE", descriptionKey = "reform.file")
  private List<Path> files = new ArrayList<>();

  /** That of the options first, then those of the files; empty where nothing is changed. */
  List<Reform> reforms(BenefitCalculator baseline) throws IOException {
    List<Reform> reforms = new ArrayList<>();
    Reform own = new Reform(title(baseline), pack, parameters, readings, settings);
    if (!own.equals(Reform.titled(own.title()))) {
      reforms.add(own);
    }
    for (Path file : files) {
      String text = Files.readString(file);
      String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      reforms.add(ReformJson.read(json, file));
    }
    return reforms;
  }

  /** What the options change, one after the other. */
  private Text title(BenefitCalculator baseline) {
    List<Text> changes = new ArrayList<>();
    if (pack != null) {
      changes.add(new Text("规则包 " + pack, "pack " + pack));
    }
    parameters.forEach((which, value) -> changes.add(parameter(which, value, baseline)));
    readings.forEach((id, choice) -> changes.add(Text.same(id + "=" + choice)));
    settings.forEach((id, value) -> changes.add(Text.same(id + "=" + value)));
    return new Text(
        String.join("，", changes.stream().map(Text::zh).toList()),
        String.join(", ", changes.stream().map(Text::en).toList()));
  }

  private static Text parameter(String which, String value, BenefitCalculator baseline) {
    for (Parameter known : baseline.parameters()) {
      if (which.equals(known.measure() + "." + known.name().id())) {
        Measure measure = baseline.catalogue().measure(known.measure());
        return new Text(
            measure.title().zh() + known.name().label().zh() + " " + value,
            known.name().label().en() + " of " + measure.title().en() + " " + value);
      }
    }
    return Text.same(which + "=" + value);
  }
}
