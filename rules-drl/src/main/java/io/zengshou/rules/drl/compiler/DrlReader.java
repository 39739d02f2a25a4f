package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.language.RuleText.PatternText;
import io.zengshou.rules.drl.language.RuleText.TotalText;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Turns Drools' tree of one file into rule texts. What the small language does not have is refused
 * here, before anything of the file is compiled, with what to write instead.
 */
final class DrlReader {

  // Strings come first: what looks like a comment inside of one is none.
  private static final Pattern COMMENT =
      Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern VERB =
      Pattern.compile("\\s*(\\w+)\\.(\\w+)\\s*\\(([^()]*(?:\\(\\)[^()]*)*)\\)\\s*;\\s*");

  private final String file;
  private final String stage;
  private final String[] lines;
  private final Faults faults;

  DrlReader(String file, String text, Faults faults) {
    this.file = file;
    this.lines = text.split("\n", -1);
    this.stage = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    this.faults = faults;
  }

  List<RuleText> read(PackageDescr tree, String expectedPackage) {
    wholeFile(tree, expectedPackage);
    List<RuleText> rules = new ArrayList<>();
    for (RuleDescr rule : tree.getRules()) {
      if (rule.isQuery()) {
        refused(rule.getLine(), "query", "用 rule", "use a rule");
      } else {
        rules.add(rule(rule));
      }
    }
    return rules;
  }

  private void wholeFile(PackageDescr tree, String expectedPackage) {
    if (!tree.getName().equals(expectedPackage)) {
      faults.add(
          ProblemKind.WRONG_PACKAGE,
          Fault.of(file + ":1", new Text("package 与文件夹不符", "the package does not fit the folder"))
              .actual(tree.getName())
              .allowed(Text.same(expectedPackage)));
    }
    refuse(tree.getImports(), "import", "名字都已认得,不必导入", "all names are known without it");
    refuse(tree.getFunctionImports(), "import function", "名字都已认得", "all names are known");
    refuse(tree.getAccumulateImports(), "import accumulate", "合计函数都已认得", "all are known");
    refuse(tree.getGlobals(), "global", "动词都已认得,不必声明", "all verbs are known without it");
    refuse(tree.getFunctions(), "function", "规则里不写程序", "rules hold no programs");
    refuse(tree.getTypeDeclarations(), "declare", "事实类型由本库给出", "fact types are given");
    refuse(tree.getEnumDeclarations(), "declare enum", "分类由本库给出", "classifications are given");
    refuse(tree.getEntryPointDeclarations(), "entry-point", "没有入口", "there are none");
    refuse(tree.getWindowDeclarations(), "window", "没有时间窗口", "there are none");
    tree.getAttributes()
        .forEach(
            attribute ->
                refused(
                    attribute.getLine(),
                    attribute.getName(),
                    "先后由阶段决定",
                    "order comes from the stages"));
    if (tree.getUnit() != null) {
      refused(tree.getUnit().getLine(), "unit", "不需要", "it is not needed");
    }
  }

  private void refuse(Collection<? extends BaseDescr> found, String word, String zh, String en) {
    found.forEach(descr -> refused(descr.getLine(), word, zh, en));
  }

  private void refused(int line, String word, String zh, String en) {
    faults.add(
        ProblemKind.REFUSED_WORD,
        Fault.of(
                file + ":" + Math.max(line, 1),
                new Text("规则里不能用 " + word, "rules cannot use " + word))
            .maybe(new Text(zh, en)),
        word);
  }

  private RuleText rule(RuleDescr rule) {
    if (rule.getParentName() != null) {
      refused(
          rule.getLine(),
          "extends",
          "写全条件;注解不会继承",
          "repeat the conditions: annotations are not inherited");
    }
    rule.getAttributes()
        .values()
        .forEach(
            attribute ->
                refused(
                    attribute.getLine(),
                    attribute.getName(),
                    "先后由阶段决定,有效期用 @Since 和 @Until",
                    "order comes from the stages, validity from @Since and @Until"));
    if (!rule.getNamedConsequences().isEmpty()) {
      refused(rule.getLine(), "do[…]", "分成两条规则", "write two rules");
    }
    List<PatternText> patterns = new ArrayList<>();
    for (BaseDescr part : rule.getLhs().getDescrs()) {
      PatternText pattern = part(part);
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
    return withVerb(rule, patterns);
  }

  private RuleText withVerb(RuleDescr rule, List<PatternText> patterns) {
    String then = String.valueOf(rule.getConsequence());
    String bare = withoutComments(then);
    // What is compiled is what was understood, and nothing else.
    rule.setConsequence(bare);
    int line = verbLine(rule);
    Matcher verb = VERB.matcher(bare);
    String name = "";
    String method = "";
    List<String> arguments = List.of();
    if (bare.length() <= PackLimits.RULE_LINE && verb.matches()) {
      name = verb.group(1);
      method = verb.group(2);
      arguments = arguments(verb.group(3));
    } else {
      noVerb(line, bare.strip());
    }
    return new RuleText(
        stage,
        file,
        rule.getLine(),
        rule.getName(),
        annotations(rule),
        patterns,
        name,
        method,
        arguments,
        line);
  }

  private void noVerb(int line, String then) {
    if (then.length() <= PackLimits.RULE_LINE && VERB.matcher(then + ";").matches()) {
      faults.add(
          ProblemKind.NOT_ONE_VERB,
          Fault.of(file + ":" + line, new Text("动词后面缺少分号", "a semicolon is missing"))
              .actual(then)
              .maybe(Text.same(then + ";")));
      return;
    }
    Fault fault =
        Fault.of(file + ":" + line, new Text("then 里要正好一个动词", "a rule says exactly one verb"))
            .maybe(
                new Text(
                    "一条规则一个动词,如 award.on($base); 两件事写两条规则",
                    "one verb a rule, such as award.on($base); write two rules for two things"));
    faults.add(ProblemKind.NOT_ONE_VERB, then.isEmpty() ? fault : fault.actual(then));
  }

  /** Comments become blanks, so that what is left keeps its lines. */
  private static String withoutComments(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll(
            m ->
                m.group().startsWith("\"")
                    ? Matcher.quoteReplacement(m.group())
                    : m.group().replaceAll("[^\n]", " "));
  }

  /** The first line of code behind "then": Drools' consequence may begin anywhere after it. */
  private int verbLine(RuleDescr rule) {
    int then = Math.min(Math.max(rule.getConsequenceLine(), 1), lines.length);
    String rest = String.join("\n", Arrays.asList(lines).subList(then - 1, lines.length));
    String after = withoutComments(rest).replaceFirst("^[^\n]*\\bthen\\b", "");
    String blank = after.substring(0, after.length() - after.stripLeading().length());
    return then + (int) blank.chars().filter(c -> c == '\n').count();
  }

  private static List<String> arguments(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    List<String> arguments = new ArrayList<>();
    for (String argument : text.split(",", -1)) {
      arguments.add(argument.strip());
    }
    return arguments;
  }

  private Map<String, List<String>> annotations(RuleDescr rule) {
    Map<String, List<String>> annotations = new LinkedHashMap<>();
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      if (annotation.isDuplicated()) {
        faults.add(
            ProblemKind.DUPLICATE,
            Fault.of(
                    file + ":" + rule.getLine(),
                    new Text(
                        "@" + annotation.getName() + " 写了两次,只有第一个算数",
                        "@" + annotation.getName() + " is there twice and only the first counts"))
                .maybe(Text.same("@" + annotation.getName() + "({\"a=b\", \"c=d\"})")),
            "@" + annotation.getName());
      }
      quoted(rule, annotation);
      annotations.put(annotation.getName(), values(annotation.getSingleValue()));
    }
    return annotations;
  }

  /** Values are words in quotes: what is not would be taken for a program. */
  private void quoted(RuleDescr rule, AnnotationDescr annotation) {
    for (String raw : raw(annotation.getSingleValue())) {
      if (!raw.matches("\"[^\"]*\"")) {
        faults.add(
            ProblemKind.WRONG_ANNOTATION,
            Fault.of(
                    file + ":" + rule.getLine(),
                    new Text("注解的值要加引号", "the value of an annotation is in quotes"))
                .actual("@" + annotation.getName() + "(" + raw + ")")
                .maybe(
                    Text.same("@" + annotation.getName() + "(\"" + raw.replace("\"", "") + "\")")),
            "@" + annotation.getName());
      }
    }
    if (annotation.getValueMap().size() > 1 || annotation.getSingleValue() == null) {
      faults.add(
          ProblemKind.WRONG_ANNOTATION,
          Fault.of(
                  file + ":" + rule.getLine(),
                  new Text("注解只写值,不写名称", "an annotation has a value and no names"))
              .actual("@" + annotation.getName() + annotation.getValueMap().keySet())
              .maybe(Text.same("@" + annotation.getName() + "(\"…\")")),
          "@" + annotation.getName());
    }
  }

  private static List<String> raw(@Nullable Object value) {
    List<String> values = new ArrayList<>();
    if (value instanceof Object[] several) {
      for (Object one : several) {
        values.addAll(raw(one));
      }
    } else if (value != null) {
      values.add(value.toString().strip());
    }
    return values;
  }

  private static List<String> values(@Nullable Object value) {
    List<String> values = new ArrayList<>();
    if (value instanceof Object[] several) {
      for (Object one : several) {
        values.addAll(values(one));
      }
    } else if (value != null) {
      values.add(AnnotationDescr.unquote(value.toString()));
    }
    return values;
  }

  private @Nullable PatternText part(BaseDescr part) {
    if (part instanceof PatternDescr pattern) {
      return pattern.getSource() == null
          ? pattern(Kind.MATCH, pattern, List.of())
          : sourced(pattern);
    }
    if (part instanceof NotDescr not) {
      return inner(Kind.NOT, not, "not");
    }
    if (part instanceof ExistsDescr exists) {
      return inner(Kind.EXISTS, exists, "exists");
    }
    if (part instanceof OrDescr) {
      refused(
          part.getLine(),
          "or",
          "写在一个条件里:lifted == true || atRisk == true,或写两条规则",
          "write it inside one condition: lifted == true || atRisk == true, or write two rules");
    } else if (part instanceof AndDescr) {
      refused(part.getLine(), "and", "各条件分行写即可", "conditions on lines of their own all hold");
    } else if (part instanceof NamedConsequenceDescr || part instanceof ConditionalBranchDescr) {
      // Told once, where the rule begins.
      return null;
    } else {
      String word = part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
      refused(
          part.getLine(),
          word,
          "只用 事实(…)、not、exists、accumulate",
          "only facts, not, exists, accumulate");
    }
    return null;
  }

  private @Nullable PatternText inner(Kind kind, ConditionalElementDescr element, String word) {
    List<? extends BaseDescr> parts = element.getDescrs();
    if (parts.size() == 1
        && parts.get(0) instanceof PatternDescr pattern
        && pattern.getSource() == null) {
      return pattern(kind, pattern, List.of());
    }
    refused(
        ((BaseDescr) element).getLine(),
        word + " (…)",
        word + " 后面只跟一个事实",
        word + " takes exactly one fact");
    return null;
  }

  private @Nullable PatternText sourced(PatternDescr pattern) {
    if (pattern.getSource() instanceof AccumulateDescr accumulate
        && accumulate.isSinglePattern()
        && !accumulate.getFunctions().isEmpty()
        && accumulate.getInputPattern().getSource() == null
        && pattern.getDescrs().isEmpty()) {
      List<TotalText> totals = new ArrayList<>();
      accumulate
          .getFunctions()
          .forEach(
              call ->
                  totals.add(
                      new TotalText(
                          String.valueOf(call.getBind()),
                          call.getFunction(),
                          String.join(", ", call.getParams()))));
      return pattern(Kind.ACCUMULATE, accumulate.getInputPattern(), totals);
    }
    refused(
        pattern.getLine(),
        word(pattern.getSource()),
        "合计写 accumulate( 事实(…, $r : receipts); $t : totalMoney($r) )",
        "a total is accumulate( Fact(…, $r : receipts); $t : totalMoney($r) )");
    return null;
  }

  private static String word(PatternSourceDescr source) {
    if (source instanceof CollectDescr) {
      return "collect";
    }
    return source instanceof AccumulateDescr ? "accumulate(init …)" : "from";
  }

  private PatternText pattern(Kind kind, PatternDescr pattern, List<TotalText> totals) {
    List<String> constraints = new ArrayList<>();
    for (BaseDescr descr : pattern.getDescrs()) {
      if (descr instanceof ExprConstraintDescr expr
          && expr.getType() == ExprConstraintDescr.Type.NAMED) {
        // On one line, as the index of a packaged pack has it.
        constraints.add(expr.getExpression().strip().replaceAll("\\s+", " "));
      } else {
        refused(descr.getLine(), "位置参数", "写明属性名", "name the attribute");
      }
    }
    if (!pattern.getAnnotations().isEmpty()) {
      refused(pattern.getLine(), "Fact(…) @…", "注解写在规则名后面", "annotations follow the rule's name");
    }
    if (pattern.isQuery() || pattern.isUnification() || !pattern.getBehaviors().isEmpty()) {
      refused(pattern.getLine(), "? / := / over", "写 $x : 事实(…)", "write $x : Fact(…)");
    }
    return new PatternText(
        kind,
        pattern.getIdentifier(),
        // A path into objects has none.
        pattern.getObjectType() == null ? "/" : pattern.getObjectType(),
        constraints,
        totals,
        pattern.getLine());
  }
}
