package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.study.Values;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads values of facts as the contract writes them. */
final class FixedValues {

  private FixedValues() {}

  /** What a value of a type looks like. */
  private static String example(Class<?> type) {
    if (type == Boolean.class) {
      return "true, false";
    }
    if (type == LocalDate.class) {
      return "2023-09-30";
    }
    return type == Integer.class ? "1" : "1.00";
  }

  private static boolean yes(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  /**
   * The value of a fact of that type; null where it is none, which is a fault.
   *
   * @param type as {@link io.zengshou.rules.applicant.FactTypes} has it
   */
  static @Nullable Object read(Yaml value, Class<?> type, Faults faults) {
    String text = value.text();
    try {
      if (type == Boolean.class) {
        return yes(text);
      }
      if (!type.isEnum() && type != String.class) {
        return Values.read(type, text);
      }
    } catch (IllegalArgumentException e) {
      faults.add(
          ProblemKind.UNKNOWN_VALUE,
          Fault.of(value.where(), new Text("取值不合", "a value of another kind"))
              .actual(text)
              .allowed(Text.same(example(type))));
      return null;
    }
    return type.isEnum() ? Terms.read(value, (Term[]) type.getEnumConstants(), faults) : text;
  }
}
