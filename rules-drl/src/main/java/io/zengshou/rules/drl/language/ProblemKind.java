package io.zengshou.rules.drl.language;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.Locale;

/**
 * What can be wrong with a pack: each kind has an id that stays the same, for editors and tools.
 */
public enum ProblemKind implements Term {
  MISSING_FILE("缺少文件", "a file is missing"),
  NOT_UTF8("文件不是 UTF-8", "a file that is not UTF-8"),
  TOO_LARGE("太长或嵌套太深", "too long or too deep"),
  HIDDEN_SIGN("看不见的字符", "a sign that cannot be seen"),
  BACKSLASH("反斜杠", "a backslash"),
  WIDE_SIGN("全角标点", "a full-width sign"),
  WRONG_QUOTE("引号不对", "a wrong quote"),
  UNPAIRED("没有成对", "something is not closed"),
  MISSING_PART("规则缺少一部分", "a part of a rule is missing"),
  UNREADABLE("写法不对", "it cannot be read"),
  NOT_COMPILABLE("不能编译", "it does not compile"),
  REFUSED_WORD("规则语言里没有", "not in the language of rules"),
  FORBIDDEN_REFERENCE("用了不许用的程序", "a program that rules may not use"),
  WRONG_PACKAGE("package 与文件夹不符", "a package that does not fit its folder"),
  NOT_ONE_VERB("不是正好一个动词", "not exactly one verb"),
  WRONG_ANNOTATION("注解写法不对", "a wrong annotation"),
  WRONG_CONDITION("条件写法不对", "a wrong condition"),
  BARE_CONDITION("条件没有写完", "a condition that is not finished"),
  NEGATION("否定", "a negation"),
  DECIMAL("条件里的小数", "a decimal in a condition"),
  NOT_COMPARABLE("不能比较", "sides that cannot be compared"),
  WRONG_CALL("动词用法不对", "a verb told something else"),
  WRONG_TOTAL("合计不对", "a wrong total"),
  WRONG_VARIABLE("变量不对", "a wrong variable"),
  NO_CONDITION("没有条件", "no condition"),
  TOO_MANY_COMBINATIONS("组合太多", "too many combinations"),
  UNKNOWN_FACT("没有这种事实", "an unknown fact"),
  UNKNOWN_ATTRIBUTE("没有这个属性", "an unknown attribute"),
  UNKNOWN_VALUE("没有这个取值", "an unknown value"),
  UNKNOWN_VARIABLE("没有绑定这个变量", "an unknown variable"),
  UNKNOWN_FUNCTION("没有这个合计函数", "an unknown function"),
  UNKNOWN_VERB("没有这个动词", "an unknown verb"),
  UNKNOWN_ANNOTATION("没有这个注解", "an unknown annotation"),
  UNKNOWN_MEASURE("没有这个措施", "an unknown measure"),
  UNKNOWN_READING("没有这种读法", "an unknown reading"),
  UNKNOWN_NOTE("没有这个说明", "an unknown note"),
  UNKNOWN_POINT("没有这一点", "an unknown point"),
  UNKNOWN_SETTING("没有这个县级设定", "an unknown setting"),
  UNKNOWN_STAGE("没有这个阶段", "an unknown stage"),
  UNKNOWN_DEPARTMENT("没有这个单位", "an unknown department"),
  UNKNOWN_KEY("没有这个栏目", "an unknown key"),
  MISSING_KEY("缺少栏目", "a key is missing"),
  WRONG_TYPE("类型不对", "another kind of value"),
  NOT_YAML("YAML 写法不对", "not YAML"),
  DUPLICATE("写了两次", "something is there twice"),
  WRONG_DATE("日期不对", "a wrong date"),
  WRONG_VALIDITY("有效期不对", "a wrong validity"),
  MISSING_VALIDITY("没有写有效期", "no validity"),
  MISSING_MEASURE("没有写措施", "no measure"),
  MISSING_CLAUSE("措施没有条款", "a measure without a clause"),
  MISSING_RULE("措施没有规则", "a measure without a rule"),
  MISSING_NOTE("没有写说明", "no note"),
  TOO_FEW_CHOICES("读法太少", "too few choices"),
  WRONG_FIGURE("数值或单位不对", "a wrong number or unit"),
  MISSING_FIGURE("缺少数值", "a figure is missing"),
  FIGURE_NOT_IN_FORCE("有几天没有数值", "a figure that is not in force on all days"),
  DUPLICATE_FIGURE("同一数值写了两处", "a figure stands twice"),
  WRONG_VERB_FOR_KIND("动词与措施的种类不符", "a verb that does not fit its measure"),
  WRONG_UNIT("单位与动词不符", "a unit that does not fit the verb"),
  NO_MEASURE_IN_RESULT("结果没有写明措施", "a result without its measure"),
  LATER_RESULT("后面阶段的结果", "a result of a later stage"),
  UNKNOWN_SENTENCE("词汇里没有这句话", "a sentence that the vocabulary does not have"),
  WRONG_VOCABULARY("词汇写法不对", "a wrong entry of the vocabulary"),
  UNKNOWN_INPUT("没有这项输入，或没有用到", "an unknown input, or one not used"),
  UNKNOWN_ACTION("没有这个行动", "an unknown action"),
  WRONG_ACTION("行动写法不对", "a wrong action"),
  WRONG_SCENARIO("情形写法不对", "a wrong scenario"),
  ALWAYS_FALSE("条件永远不成立", "a condition that never holds", true),
  ALWAYS_TRUE("条件永远成立", "a condition that always holds", true),
  PAID_TWICE("可能重复给付", "it can be paid twice", true),
  VALIDITY_GAP("有效期中断", "a gap in the validity", true),
  VALIDITY_OVERLAP("有效期重叠", "overlapping validity", true),
  VALIDITY_MISMATCH("几条规则的有效期对不上", "rules in force on different days", true),
  FIGURE_IN_CONDITION("数值写在条件里", "a figure in a condition", true),
  IGNORED_FILE("文件没有用到", "a file that nothing reads", true),
  UNTRIED_FIGURE("没有情形算到的封顶或界线", "a cap or threshold that no scenario is at", true),
  MORE("还有没有列出的", "more that are not listed", true);

  private final Text label;
  private final boolean warning;

  ProblemKind(String zh, String en) {
    this(zh, en, false);
  }

  ProblemKind(String zh, String en, boolean warning) {
    this.label = new Text(zh, en);
    this.warning = warning;
  }

  /** Its fixed id: {@code unknown-attribute}. */
  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether a pack with it can be used all the same. */
  public boolean isWarning() {
    return warning;
  }
}
