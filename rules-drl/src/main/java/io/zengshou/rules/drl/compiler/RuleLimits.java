package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.text.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a rule file that no person wrote, before any parser sees it: parsers run out of stack on
 * what is nested deep enough, and signs that cannot be seen make a text say something else than it
 * shows.
 */
final class RuleLimits {

  /** Where a rule begins or ends, as far as that can be told before any parser. */
  private static final Pattern RULE = Pattern.compile("\\s*(rule|end)\\b.*");

  /** The length of no rule. */
  private static final int OUTSIDE = -1;

  private final String file;
  private final String text;
  private final Faults faults;

  private int depth;
  private int length = OUTSIDE;
  private int joints;

  RuleLimits(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /** Whether the file can be given to a parser. */
  boolean isKept() {
    if (text.length() > PackLimits.RULE_FILE) {
      tooLarge(file, "文件太长", "the file is too long", text.length(), PackLimits.RULE_FILE);
      return false;
    }
    int before = faults.count();
    faults.hiddenSigns(file, text);
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String where = file + ":" + number + ":";
      if (line.length() > PackLimits.RULE_LINE) {
        tooLarge(where + 1, "一行太长", "the line is too long", line.length(), PackLimits.RULE_LINE);
      }
      Matcher edge = RULE.matcher(line);
      if (edge.matches()) {
        depth = 0;
        length = edge.group(1).equals("rule") ? 0 : OUTSIDE;
        joints = 0;
      }
      rule(where, line);
      brackets(where, line);
    }
    return faults.count() == before;
  }

  /** One rule must not be so much that what is made of it does not fit a method or a stack. */
  private void rule(String where, String line) {
    if (length == OUTSIDE) {
      return;
    }
    boolean fits = length <= PackLimits.RULE;
    length += line.length() + 1;
    if (fits && length > PackLimits.RULE) {
      tooLarge(where + 1, "一条规则太长", "the rule is too long", length, PackLimits.RULE);
    }
    boolean few = joints <= PackLimits.JOINTS;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean twice = (c == '|' || c == '&') && i > 0 && line.charAt(i - 1) == c;
      joints += c == ',' || c == '+' || twice ? 1 : 0;
    }
    if (few && joints > PackLimits.JOINTS) {
      tooLarge(
          where + 1,
          "一条规则里的逗号、&&、|| 和 + 太多",
          "too many commas, &&, || and + in one rule",
          joints,
          PackLimits.JOINTS);
    }
  }

  private void brackets(String where, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      if (depth == PackLimits.BRACKETS_DEEP + 1 && c == '(') {
        tooLarge(
            where + (i + 1),
            "括号套得太深",
            "brackets are nested too deep",
            depth,
            PackLimits.BRACKETS_DEEP);
      }
    }
  }

  private void tooLarge(String where, String zh, String en, int actual, int most) {
    faults.add(ProblemKind.TOO_LARGE, PackLimits.exceeded(where, new Text(zh, en), actual, most));
  }
}
