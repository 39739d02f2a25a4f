package io.zengshou.rules.drl.engine;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Collection;

/** Words for choices of a host that do not fit the pack. */
final class ChoiceFaults {

  private ChoiceFaults() {}

  static InvalidChoiceException noSwitch(String id, Collection<String> switches) {
    return InvalidChoiceException.unknown(id, new Text("没有这个口径", "no such switch"), id, switches);
  }

  static InvalidChoiceException noChoice(String id, String choice, Collection<String> choices) {
    return InvalidChoiceException.unknown(
        id, new Text("没有这个选项", "no such choice"), choice, choices);
  }

  static InvalidChoiceException noSetting(String id, Collection<String> settings) {
    return InvalidChoiceException.unknown(
        id, new Text("没有这个县级设定", "no such setting"), id, settings);
  }

  static InvalidChoiceException noPercentage(String id, String value) {
    return new InvalidChoiceException(
        Fault.of(id, new Text("不是百分比", "not a percentage"))
            .actual(value)
            .allowed(new Text("百分比，如 30%", "a percentage, such as 30%")));
  }

  static InvalidChoiceException noFigure(
      String measure, String figure, Collection<String> figures) {
    String wanted = measure + " " + figure;
    return InvalidChoiceException.unknown(
        wanted, new Text("没有这个数值", "no such figure"), wanted, figures);
  }

  static InvalidChoiceException wrongFigure(String measure, FigureName name, String value) {
    Fault fault =
        Fault.of(measure + " " + name.id(), new Text("数值或单位不对", "a wrong number or unit"))
            .actual(value)
            .allowed(Text.same(Figure.examples(name)));
    String near = Figure.nearest(name, value);
    return new InvalidChoiceException(near == null ? fault : fault.maybe(Text.same(near)));
  }

  static InvalidChoiceException otherUnit(
      String measure, FigureName name, String value, Figure current) {
    return new InvalidChoiceException(
        Fault.of(measure + " " + name.id(), new Text("单位与规则不同", "another unit than the rules have"))
            .actual(value)
            .allowed(new Text("单位同 " + current, "the unit of " + current)));
  }
}
