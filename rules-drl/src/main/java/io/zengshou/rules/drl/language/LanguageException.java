package io.zengshou.rules.drl.language;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint or verb says something that the language of rules does not have. */
public final class LanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final Fault fault;

  private LanguageException(ProblemKind kind, Fault fault) {
    super(fault.what().en());
    this.kind = kind;
    this.fault = fault;
  }

  /** Of which kind it is. */
  public ProblemKind kind() {
    return kind;
  }

  /** What is wrong, still without a place. */
  public Fault fault() {
    return fault;
  }

  static LanguageException unknownSign(String rest) {
    return of(
            ProblemKind.WRONG_CONDITION,
            "这个符号不能用在条件里",
            "this sign has no meaning in a condition",
            rest)
        .maybe(
            "条件里没有算式、注释和 ? :,只用比较、&&、|| 和 in (…)",
            "conditions have no sums, comments or ? :, only comparisons, &&, || and in (…)");
  }

  static LanguageException unexpected(String token) {
    return of(ProblemKind.WRONG_CONDITION, "条件写法不对", "the condition cannot be read", token)
        .maybe("比较用 ==、<、<=、>、>= 或 in (…)", "comparisons are ==, <, <=, >, >= or in (…)");
  }

  static LanguageException expected(String token, @Nullable String found) {
    return of(
        ProblemKind.WRONG_CONDITION,
        "缺少 " + token,
        token + " is missing",
        found == null ? "" : found);
  }

  static LanguageException negation(String sign) {
    return of(
            ProblemKind.NEGATION,
            "条件里不能用否定,因为不知道不等于不是",
            "a condition cannot be negated: unknown is not the same as no",
            sign)
        .maybe(
            "写明要什么:== false,或 in (…) 列出全部可取的值",
            "say what must be: == false, or in (…) with all values");
  }

  static LanguageException bareBoolean(String attribute) {
    return of(ProblemKind.BARE_CONDITION, "条件没有写完", "the condition is not finished", attribute)
        .maybe(attribute + " == true", attribute + " == true");
  }

  static LanguageException call(String name) {
    return of(
            ProblemKind.REFUSED_WORD,
            "条件里不能调用 " + name,
            "a condition cannot call " + name,
            name + "(…)")
        .maybe("能用的只有 yuan(…)", "only yuan(…) can be used");
  }

  static LanguageException notWhole(String token) {
    return of(ProblemKind.DECIMAL, "条件里的数只能是整数", "a number in a condition is whole", token)
        .maybe("金额写 yuan(\"0.50\")", "an amount is written yuan(\"0.50\")");
  }

  static LanguageException notYuan(String number) {
    return of(ProblemKind.WRONG_FIGURE, "不是金额", "not an amount", number)
        .maybe("写 yuan(100) 或 yuan(\"100.50\")", "yuan(100) or yuan(\"100.50\")");
  }

  static LanguageException unknownEnumeration(String type, Vocabulary vocabulary) {
    List<String> names = vocabulary.enumerations().stream().map(Class::getSimpleName).toList();
    return of(ProblemKind.UNKNOWN_VALUE, "没有这种分类", "no such classification", type)
        .nearest(type, names);
  }

  static LanguageException unknownConstant(
      String type, String name, Class<? extends Enum<?>> enumeration) {
    List<String> names =
        Arrays.stream(enumeration.getEnumConstants()).map(c -> type + "." + c.name()).toList();
    return of(ProblemKind.UNKNOWN_VALUE, type + " 没有这个取值", type + " has no such value", name)
        .allowed(names)
        .nearest(type + "." + name, names);
  }

  private static LanguageException of(ProblemKind kind, String zh, String en, String actual) {
    return new LanguageException(kind, Fault.of("", new Text(zh, en)).actual(actual));
  }

  private LanguageException maybe(String zh, String en) {
    return new LanguageException(kind, fault.maybe(new Text(zh, en)));
  }

  private LanguageException allowed(Collection<String> names) {
    return new LanguageException(kind, fault.allowed(Text.same(String.join(", ", names))));
  }

  private LanguageException nearest(String name, Collection<String> names) {
    String near = Nearest.of(name, names);
    return near == null ? this : new LanguageException(kind, fault.maybe(Text.same(near)));
  }
}
