package io.zengshou.rules.json;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the faults that reading finds. */
final class Said {

  static final Text OMIT =
      new Text("不清楚的项目不要填,或填 null", "leave out what is not known, or give null");

  private Said() {}

  static Fault wrongType(String path, Node actual, Text allowed, @Nullable Text maybe) {
    return with(
        Fault.of(path, new Text("类型不对", "the value is of the wrong type"))
            .actual(actual.shown())
            .allowed(allowed),
        maybe);
  }

  static Fault noNumber(String path, Node actual, Text allowed, @Nullable Text maybe) {
    return with(
        Fault.of(path, new Text("不是数字", "this is no number"))
            .actual(actual.shown())
            .allowed(allowed),
        maybe);
  }

  static Fault outOfRange(String path, Node actual, String least, String most) {
    return Fault.of(path, new Text("数值超出范围", "the value is out of range"))
        .actual(actual.shown())
        .allowed(new Text(least + " 至 " + most, least + " to " + most));
  }

  static Fault decimals(String path, Node actual, int places) {
    Text allowed =
        places == 0
            ? new Text("整数", "a whole number")
            : new Text("最多 " + places + " 位小数", "at most " + places + " decimals");
    return Fault.of(path, new Text("小数位数过多", "too many decimals"))
        .actual(actual.shown())
        .allowed(allowed);
  }

  static Fault unknownValue(String path, String actual, List<? extends Term> terms) {
    return with(
        Fault.of(path, new Text("没有这个取值", "no such value"))
            .actual("\"" + actual + "\"")
            .allowed(terms(terms)),
        nearest(actual, terms));
  }

  static Fault unknownProperty(String path, String name, List<String> names) {
    Fault fault = Fault.of(path, new Text("没有这个属性", "no such property"));
    String near = Nearest.of(name, names);
    return near == null
        ? fault.allowed(Text.same(String.join(", ", names)))
        : fault.maybe(Text.same(near));
  }

  static Fault twice(String path, Node second) {
    return Fault.of(path, new Text("属性重复", "the property is given twice"))
        .actual(second.shown())
        .allowed(new Text("每个属性一次", "each property once"));
  }

  static Fault missing(String path, Text allowed) {
    return Fault.of(path, new Text("缺少必填项", "a required property is missing")).allowed(allowed);
  }

  /** The ids of all terms, each with what it means. */
  static Text terms(List<? extends Term> terms) {
    return new Text(
        terms.stream()
            .map(term -> term.id() + "(" + term.label().zh() + ")")
            .collect(Collectors.joining("、")),
        terms.stream().map(Term::id).collect(Collectors.joining(", ")));
  }

  static Fault with(Fault fault, @Nullable Text maybe) {
    return maybe == null ? fault : fault.maybe(maybe);
  }

  private static @Nullable Text nearest(String actual, List<? extends Term> terms) {
    for (Term term : terms) {
      if (term.label().zh().equals(actual.strip())) {
        return Text.same(term.id());
      }
    }
    String near = Nearest.of(actual, terms.stream().map(Term::id).toList());
    if (near != null) {
      return Text.same(near);
    }
    return Hints.saysUnknown(actual) ? OMIT : null;
  }
}
