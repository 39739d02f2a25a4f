package io.zengshou.rules;

import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.study.reform.InvalidReformException;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies a reform, choice by choice, and collects all that does not fit. */
final class Reforms {

  private final List<Fault> faults = new ArrayList<>();
  private BenefitCalculator calculator;

  private Reforms(BenefitCalculator calculator) {
    this.calculator = calculator;
  }

  static BenefitCalculator apply(Reform reform, BenefitCalculator rules) {
    Reforms reforms =
        new Reforms(reform.pack() == null ? rules : BenefitCalculator.load(reform.pack()));
    reform.parameters().forEach(reforms::parameter);
    reform.readings().forEach(reforms::reading);
    reform.settings().forEach(reforms::setting);
    if (!reforms.faults.isEmpty()) {
      throw new InvalidReformException(reform.title().en(), reforms.faults);
    }
    return reforms.calculator;
  }

  private void parameter(String which, String value) {
    Map<String, Parameter> known = new LinkedHashMap<>();
    for (Parameter one : calculator.parameters()) {
      known.putIfAbsent(one.measure() + "." + one.name().id(), one);
    }
    Parameter current = known.get(which);
    if (current == null) {
      unknown("parameters", which, new Text("没有这个数", "no such figure"), known.keySet());
      return;
    }
    try {
      calculator = calculator.parameter(current.measure(), current.name().id(), value);
    } catch (IllegalArgumentException e) {
      Fault fault =
          Fault.of("parameters." + which, new Text("不是这个数可取的值", "no value of this figure"))
              .actual(value)
              .allowed(like(current.figure(), current.name()));
      String near = Figure.nearest(current.name(), value);
      faults.add(near == null ? fault : fault.maybe(Text.same(near)));
    }
  }

  /** What is in force, and in what units there are figures of that name. */
  private static Text like(Figure current, FigureName name) {
    String examples = Figure.examples(name);
    return new Text(
        "与现行 " + current + " 同一单位（写法如 " + examples + "）",
        "the unit of what is in force, " + current + " (written as " + examples + ")");
  }

  private void reading(String id, String choice) {
    Switch point = point(id);
    if (point == null) {
      List<String> ids = calculator.switches().stream().map(Switch::id).toList();
      unknown("readings", id, new Text("没有这个口径", "no such switch"), ids);
      return;
    }
    List<String> choices = point.choices().stream().map(Switch.Choice::id).toList();
    if (choices.contains(choice)) {
      calculator = calculator.reading(id, choice);
    } else {
      Fault fault =
          Fault.of("readings." + id, new Text("口径没有这个选项", "no such choice"))
              .actual(choice)
              .allowed(Text.same(String.join(", ", choices)));
      String near = Nearest.of(choice, choices);
      faults.add(near == null ? fault : fault.maybe(Text.same(near)));
    }
  }

  private @Nullable Switch point(String id) {
    return calculator.switches().stream()
        .filter(point -> point.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void setting(String id, String value) {
    try {
      calculator = calculator.setting(id, value);
    } catch (IllegalArgumentException e) {
      faults.add(
          Fault.of(
                  "settings." + id, new Text("没有这个设置，或不是它的值", "no such setting, or no value of it"))
              .actual(value)
              .allowed(Text.same(String.valueOf(e.getMessage()))));
    }
  }

  private void unknown(String kind, String id, Text what, Collection<String> known) {
    Fault fault = Fault.of(kind + "." + id, what).allowed(Text.same(String.join(", ", known)));
    String near = Nearest.of(id, known);
    faults.add(near == null ? fault : fault.maybe(Text.same(near)));
  }
}
