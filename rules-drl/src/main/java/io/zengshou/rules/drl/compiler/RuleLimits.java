package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;

/**
 * Refuses a rule file that no person wrote, before any parser sees it: parsers run out of stack on
 * what is nested deep enough, and signs that cannot be seen make a text say something else than it
 * shows.
 */
final class RuleLimits {

  /** The longest line, in chars; the shipped pack's longest has about 130. */
  static final int LONGEST_LINE = 1_000;

  private static final int LONGEST_FILE = 300_000;
  private static final int DEEPEST = 20;

  private final String file;
  private final String text;
  private final Faults faults;

  RuleLimits(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /** Whether the file can be given to a parser. */
  boolean isKept() {
    if (text.length() > LONGEST_FILE) {
      tooLarge(file, "文件太长", "the file is too long", text.length(), LONGEST_FILE);
      return false;
    }
    boolean kept = true;
    int number = 0;
    int depth = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String where = file + ":" + number + ":";
      if (line.length() > LONGEST_LINE) {
        tooLarge(where + 1, "一行太长", "the line is too long", line.length(), LONGEST_LINE);
        kept = false;
      }
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (isHidden(c)) {
          hidden(where + (i + 1), c);
          kept = false;
          break;
        }
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        if (depth == DEEPEST + 1 && c == '(') {
          tooLarge(where + (i + 1), "括号套得太深", "brackets are nested too deep", depth, DEEPEST);
          kept = false;
        }
      }
      if (line.strip().equals("end")) {
        depth = 0;
      }
    }
    return kept;
  }

  /** Editors break a line at U+2028 and compilers do not: what follows would look like code. */
  private static boolean isHidden(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private void tooLarge(String where, String zh, String en, int actual, int most) {
    faults.add(
        ProblemKind.TOO_LARGE,
        Fault.of(where, new Text(zh, en))
            .actual(String.valueOf(actual))
            .allowed(new Text("至多 " + most, "at most " + most)));
  }

  private void hidden(String where, char c) {
    faults.add(
        ProblemKind.HIDDEN_SIGN,
        Fault.of(where, new Text("有看不见的字符", "a sign that cannot be seen"))
            .actual(String.format("U+%04X", (int) c))
            .maybe(new Text("删去它,重新输入这个词", "delete it and type the word again")));
  }
}
