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
import java.util.List;
import picocli.CommandLine.Option;

/** Reforms that are named one by one: each a file, or one figure changed. */
final class ReformList {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(names = "--reform", paramLabel = "FILE|M.F=V", descriptionKey = "reform.each")
  private List<String> named = new ArrayList<>();

  /** In the order in which they are named. */
  List<Reform> reforms(BenefitCalculator baseline) throws IOException {
    List<Reform> reforms = new ArrayList<>();
    for (String one : named) {
      int equals = one.indexOf('=');
      reforms.add(
          equals < 0 || Files.exists(Path.of(one))
              ? read(Path.of(one))
              : figure(one.substring(0, equals), one.substring(equals + 1), baseline));
    }
    return reforms;
  }

  private static Reform read(Path file) throws IOException {
    String text = Files.readString(file);
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return ReformJson.read(json, file);
  }

  private static Reform figure(String which, String value, BenefitCalculator baseline) {
    return Reform.titled(title(which, value, baseline)).parameter(which, value);
  }

  /** A figure changed, as an officer calls it: 种植养殖收入奖补封顶 6000元/户·年. */
  static Text title(String which, String value, BenefitCalculator baseline) {
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
