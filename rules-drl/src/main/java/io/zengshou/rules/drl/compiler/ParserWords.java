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
      Pattern.compile("(?:mismatched input|input|mismatched token:?) '([^']*)'");
  private static final Pattern WANTED = Pattern.compile("expecting '([^']*)'");
  private static final Text HINT =
      new Text(
          "这一行或上一行缺少逗号、冒号或括号,或多写了字",
          "a comma, colon or bracket is missing on this line or the one before, or a word too many");

  private final Faults faults;

  ParserWords(Faults faults) {
    this.faults = faults;
  }

  /**
   * What the parser could not read. Its own words are English and name its grammar: only the place
   * and the signs in them are kept.
   */
  void add(String path, String text, int line, String words) {
    Matcher place = PLACE.matcher(words);
    String where = path + ":" + line;
    if (place.find() && Integer.parseInt(place.group(1)) == line) {
      where += ":" + (Integer.parseInt(place.group(2)) + 1);
    }
    String[] lines = text.split("\n", -1);
    Fault fault = Fault.of(where, what(words)).maybe(HINT);
    String found = line <= lines.length ? lines[line - 1].strip() : "";
    faults.add(ProblemKind.UNREADABLE, found.isEmpty() ? fault : fault.actual(found));
  }

  private static Text what(String words) {
    Matcher found = FOUND.matcher(words);
    if (!found.find()) {
      return new Text("规则写法不对", "the rule cannot be read");
    }
    String sign = found.group(1);
    if (sign.equals("<eof>") || sign.equals("<EOF>")) {
      return new Text("规则没有写完,文件就结束了", "the file ends before the rule does");
    }
    Matcher wanted = WANTED.matcher(words);
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
        // What the compiler says is English and about code that nobody wrote.
        Fault.of(where, new Text("规则不能编译", "the rule does not compile: " + problem.words()))
            .maybe(
                new Text(
                    "条件两边的类型或动词的参数不对;看不出来的,把这个文件交给维护人员",
                    "the sides of a condition, or what a verb is told, do not fit; if they do, hand"
                        + " the file to the maintainers")));
  }
}
