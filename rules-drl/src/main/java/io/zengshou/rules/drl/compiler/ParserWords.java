package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what Drools says in the words of those who write rules, at the place that it means. */
final class ParserWords {

  private static final Pattern PLACE = Pattern.compile("Line ([0-9]+):([0-9]+)");
  private static final Pattern FOUND =
      Pattern.compile("(?:mismatched input|input|mismatched token) '([^']*)'");
  private static final Pattern TEMPLATE = Pattern.compile("expecting '([^']*)'");
  private static final Text HINT =
      new Text(
          "这一行或上一行缺少逗号、冒号或括号,或多写了字",
          "a comma, colon or bracket is missing on this line or the one before, or a word too many");

  private final Faults faults;

  ParserWords(Faults faults) {
    this.faults = faults;
  }

  /** What the parser could not read. */
  void add(String path, int line, String words) {
    Matcher place = PLACE.matcher(words);
    String where = path + ":" + line;
    if (place.find() && Integer.parseInt(place.group(1)) == line) {
      where += ":" + (Integer.parseInt(place.group(2)) + 1);
    }
    faults.add(ProblemKind.UNREADABLE, Fault.of(where, what(words)).actual(words).maybe(HINT));
  }

  private static Text what(String words) {
    Matcher found = FOUND.matcher(words);
    if (!found.find()) {
      return new Text("规则写法不对", "the rule cannot be read");
    }
    String sign = found.group(1);
    Matcher wanted = TEMPLATE.matcher(words);
    if (sign.equals("<eof>") || sign.equals("<EOF>")) {
      return new Text("规则没有写完,文件就结束了", "the file ends before the rule does");
    }
    return wanted.find()
        ? new Text(
            "读到 " + sign + " 时应有 " + wanted.group(1),
            wanted.group(1) + " is wanted where " + sign + " stands")
        : new Text("这里读不懂 " + sign, sign + " has no meaning here");
  }

  /** What did not compile, though it was understood: at its rule, where the message names one. */
  void notCompiled(RuleCompiler.Problem problem, List<RuleText> rules, String rootPackage) {
    String where = problem.file().isEmpty() ? rootPackage : problem.file();
    if (problem.line() > 0 && !problem.file().isEmpty()) {
      where += ":" + problem.line();
    } else {
      for (RuleText rule : rules) {
        if (problem.words().contains("\"" + rule.name() + "\"")
            || problem.words().contains("'" + rule.name() + "'")) {
          where = rule.where();
        }
      }
    }
    faults.add(
        ProblemKind.NOT_COMPILABLE,
        Fault.of(where, new Text("规则不能编译", "the rule does not compile"))
            .actual(problem.words())
            .maybe(
                new Text(
                    "条件两边的类型或动词的参数不对",
                    "the sides of a condition, or what a verb is told, do not fit")));
  }
}
