package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.WideSigns;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a rule file before Drools' parser does, for slips that the parser would report at
 * another line or in words of its own: full-width signs, unclosed quotes and brackets, a missing
 * {@code end}, {@code =} for {@code ==}. Strings and comments may hold any signs but backslashes.
 */
final class RuleScanner {

  private static final Set<String> BLOCKS = Set.of("rule", "query", "declare");
  private static final Set<String> PROGRAMS = Set.of("init", "action", "reverse");

  private static final Set<String> KEYWORDS = Set.of("when", "then", "end");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(salience|no-loop|agenda-group|activation-group|ruleflow-group|auto-focus|lock-on-active"
              + "|date-effective|date-expires|enabled|duration|timer|calendars|dialect|refract)"
              + "(?![\\p{L}\\p{N}_.-])"
              + "(?:[ \\t]*(?:-?[0-9]+|\"[^\"\\n]*\"|\\([^()\\n]*\\)|(?:true|false)\\b))?");

  /** Where in a rule the scanner is. */
  private enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  private final String file;
  private final String text;
  private final Faults faults;
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** The text with what can be mended mended, each sign at its place. */
  private final StringBuilder mended;

  private boolean clean = true;
  private int at;

  /** Where the sign or word begins that is looked at. */
  private int token;

  private int line = 1;
  private int lastLine = 1;
  private int wideLine;
  private Part part = Part.OUTSIDE;
  private String block = "";
  private int blockStart;
  private String name = "";
  private boolean nameNext;
  private boolean unreadable;
  private int rules;

  RuleScanner(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
    this.mended = new StringBuilder(text);
  }

  /**
   * The file as it was meant, where what was told can be mended without a doubt: so that it hides
   * nothing else that is wrong with the file.
   */
  String mended() {
    return mended.toString();
  }

  /** Whether nothing stands in the way of parsing the file as it was meant. */
  boolean isClean() {
    if (!new RuleLimits(file, text, faults).isKept()) {
      return false;
    }
    backslashes();
    while (at < text.length() && !faults.isFull()) {
      next();
    }
    if (part != Part.OUTSIDE) {
      endIsMissing();
    }
    return clean && at >= text.length();
  }

  /** How many rules there are in what was looked through. */
  int rules() {
    return rules;
  }

  // Java reads \\u escapes even inside comments, so a comment could hold code.
  private void backslashes() {
    int number = 1;
    for (String one : text.split("\n", -1)) {
      if (one.indexOf('\\') >= 0) {
        fault(
            ProblemKind.BACKSLASH,
            Fault.of(
                    file + ":" + number + ":" + (one.indexOf('\\') + 1),
                    new Text("不能用反斜杠", "backslashes cannot be used"))
                .actual(one.strip())
                .maybe(new Text("直接写出这个字", "write the sign itself")));
      }
      number++;
    }
  }

  private void next() {
    char c = text.charAt(at);
    token = at;
    if (c == '\n') {
      line++;
      at++;
    } else if (WideSigns.isWide(c)) {
      wide();
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      at = endOfLine();
    } else if (text.startsWith("/*", at)) {
      comment();
    } else {
      code(c);
      lastLine = line;
    }
  }

  private void code(char c) {
    if (c == '"') {
      quoted();
    } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$') {
      word();
    } else if ("=<>!".indexOf(c) >= 0) {
      comparison();
    } else {
      if (c == '\'' || c == '`') {
        fault(
            ProblemKind.WRONG_QUOTE,
            Fault.of(where(), new Text("引号要用双引号", "quotes are double ones"))
                .actual(restOfLine())
                .maybe(Text.same("\"…\"")));
        unreadable = true;
        at = endOfLine() - 1;
      } else if (c == '(') {
        brackets.push(at);
      } else if (c == ')' && brackets.poll() == null && part != Part.OUTSIDE && !unreadable) {
        bracket(at, ")", "多了一个 )，或前面缺少 (", "there is no ( for it");
      }
      at++;
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at);
    if (end < 0) {
      fault(
          ProblemKind.UNPAIRED,
          Fault.of(where(), new Text("注释没有结束", "the comment does not end"))
              .actual(restOfLine())
              .maybe(Text.same("*/")));
      end = text.length();
      part = Part.OUTSIDE;
    } else {
      end += 2;
    }
    line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
    at = end;
  }

  private void quoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0 || end > endOfLine()) {
      fault(
          ProblemKind.UNPAIRED,
          Fault.of(where(), new Text("引号没有成对", "the quote is not closed"))
              .actual(restOfLine())
              .maybe(new Text("同一行里补上半角引号 \"", "a half-width \" is missing on the same line")));
      unreadable = true;
      at = endOfLine();
    } else {
      named(text.substring(at + 1, end));
      at = end + 1;
    }
  }

  // One fault a line, with all its signs: an input method seldom slips only once.
  private void wide() {
    if (wideLine != line) {
      wideLine = line;
      faults.add(
          ProblemKind.WIDE_SIGN,
          Fault.of(where(), new Text("用了全角标点", "full-width signs"))
              .actual(WideSigns.in(codeOfLine()))
              .maybe(
                  new Text(
                      "改成半角 " + WideSigns.narrow(WideSigns.in(codeOfLine())),
                      "the half-width " + WideSigns.narrow(WideSigns.in(codeOfLine())))));
    }
    // What stands between full-width quotes is words, not code.
    boolean quote = text.charAt(at) == '“' || text.charAt(at) == '”';
    int close = text.charAt(at) == '“' ? text.indexOf('”', at) : -1;
    boolean closed = close > 0 && close < endOfLine();
    mend(at, String.valueOf(WideSigns.narrow(text.charAt(at))));
    if (closed) {
      mend(close, "\"");
    } else if (quote) {
      clean = false;
    }
    at = closed ? close + 1 : at + 1;
    lastLine = line;
  }

  private void mend(int start, String words) {
    mended.replace(start, start + words.length(), words);
  }

  private String codeOfLine() {
    return restOfLine().replaceAll("\"[^\"]*\"|//.*", "").replaceAll("“[^”]*”", "“”");
  }

  private void comparison() {
    int start = at;
    while (at < text.length() && "=<>!".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String sign = text.substring(start, at);
    String right = sign.equals("=>") ? ">=" : sign.equals("=<") ? "<=" : "==";
    boolean unknown = !Set.of("==", "!=", "<", "<=", ">", ">=", "<>", "!").contains(sign);
    boolean unifies = start > 0 && text.charAt(start - 1) == ':';
    if (part == Part.WHEN && unknown && !unifies) {
      boolean room = right.length() == sign.length() || text.startsWith("= ", start);
      if (room && sign.length() < 3) {
        mend(start, right);
      } else {
        clean = false;
      }
      faults.add(
          ProblemKind.WRONG_CONDITION,
          Fault.of(where(), new Text("没有这个比较符号", "no such comparison"))
              .actual(sign)
              .allowed(Text.same("==, <, <=, >, >=, in (…)"))
              .maybe(Text.same(right)));
    }
  }

  private void word() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '_'
            || text.charAt(at) == '$')) {
      at++;
    }
    String word = text.substring(start, at);
    boolean first = text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank();
    if (BLOCKS.contains(word) && (part == Part.OUTSIDE || first)) {
      open(word);
    } else if (word.equals("end") && (first || part == Part.THEN || part == Part.OUTSIDE)) {
      close();
    } else if (word.equals("when") && part == Part.HEAD) {
      move(Part.WHEN);
    } else if (word.equals("then") && (part == Part.HEAD || part == Part.WHEN)) {
      then();
    } else if ((part == Part.HEAD || part == Part.OUTSIDE) && attribute(start)) {
      nameNext = false;
    } else if (part == Part.WHEN) {
      condition(word);
    } else {
      named(word);
    }
  }

  /** Words that Drools' parser stumbles over, or silently takes for something else. */
  private void condition(String word) {
    if (word.equals("or")) {
      refused(
          word,
          "写在一个条件里:lifted == true || atRisk == true,或写两条规则",
          "write it inside one condition: lifted == true || atRisk == true, or write two rules");
    } else if (word.equals("and")) {
      refused(word, "各条件分行写即可", "conditions on lines of their own all hold");
    } else if (OtherWords.of(word) != null) {
      otherWord(word, String.valueOf(OtherWords.of(word)));
    } else if (word.equals("do") && text.startsWith("[", at)) {
      refused("do[…]", "分成两条规则", "write two rules");
    } else if (PROGRAMS.contains(word) && text.startsWith("(", at)) {
      refused(
          "accumulate(" + word + " …)",
          "合计写 accumulate( 事实(…, $r : receipts); $t : totalMoney($r) )",
          "a total is accumulate( Fact(…, $r : receipts); $t : totalMoney($r) )");
      // What follows is a program, and none of its signs means anything here.
      int then = text.indexOf("\nthen", at);
      line += (int) text.substring(at, Math.max(then, at)).chars().filter(c -> c == '\n').count();
      at = Math.max(then, at);
      brackets.clear();
    }
  }

  /** A word of another language, or in capitals, for what the rules have a sign or word for. */
  private void otherWord(String word, String right) {
    boolean joins = right.equals("&&") || right.equals("||");
    if (word.length() < right.length() || (joins && brackets.isEmpty())) {
      clean = false;
    } else {
      mend(token, right + " ".repeat(word.length() - right.length()));
    }
    faults.add(
        ProblemKind.WRONG_CONDITION,
        Fault.of(where(), new Text("规则里不写 " + word, "rules do not say " + word))
            .actual(restOf(token))
            .maybe(
                joins && brackets.isEmpty()
                    ? new Text(
                        "同时成立的几条分行写;有一条成立就行的写在一个条件里,用 ||",
                        "conditions that all hold stand on lines of their own; one of several is"
                            + " written inside one condition, with ||")
                    : new Text("改成 " + right, right)));
  }

  private String restOf(int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }

  private void refused(String word, String zh, String en) {
    fault(ProblemKind.REFUSED_WORD, refusal(word, zh, en));
  }

  private Fault refusal(String word, String zh, String en) {
    return Fault.of(where(), new Text("规则里不能用 " + word, "rules cannot use " + word))
        .maybe(new Text(zh, en));
  }

  /** Drools' parser knows attributes in some places only, and none of them is in the language. */
  private boolean attribute(int start) {
    Matcher matcher = ATTRIBUTE.matcher(text).region(start, endOfLine());
    if (nameNext || (start > 0 && text.charAt(start - 1) == '@') || !matcher.lookingAt()) {
      return false;
    }
    faults.add(
        ProblemKind.REFUSED_WORD,
        refusal(
            matcher.group(1),
            "先后由阶段决定,有效期用 @Since 和 @Until",
            "order comes from the stages, validity from @Since and @Until"));
    // The rest of the file is read as if it were not there.
    mend(start, " ".repeat(matcher.end() - start));
    at = matcher.end();
    return true;
  }

  private void named(String found) {
    if (nameNext) {
      name = found;
      nameNext = false;
    }
  }

  private void open(String word) {
    if (part != Part.OUTSIDE) {
      endIsMissing();
    }
    move(Part.HEAD);
    rules += word.equals("rule") ? 1 : 0;
    blockStart = token;
    block = word;
    name = "";
    nameNext = true;
  }

  private void then() {
    if (part == Part.HEAD) {
      missing("when", new Text("then 前面缺少 when", "when is missing before then"));
    }
    move(Part.THEN);
  }

  private void close() {
    if (part == Part.OUTSIDE) {
      fault(
          ProblemKind.MISSING_PART,
          Fault.of(where(), new Text("多了一个 end", "an end without a rule"))
              .maybe(new Text("前面的规则已经结束", "the rule before it has ended")));
    } else if (block.equals("rule") && part != Part.THEN) {
      missing("then", new Text("end 前面缺少 then", "then is missing before end"));
    }
    move(Part.OUTSIDE);
  }

  /** A line of the rule that is nearly the word is what was meant for it. */
  private void missing(String word, Text what) {
    int start = blockStart;
    while (start < token) {
      int end = Math.min(token, text.indexOf('\n', start) + 1);
      String line = text.substring(start, end).strip();
      boolean keyword = KEYWORDS.contains(line);
      if (!keyword
          && line.length() <= word.length() + 1
          && Nearest.of(line, Set.of(word)) != null) {
        fault(
            ProblemKind.MISSING_PART,
            Fault.of(where(text.indexOf(line, start)), what).actual(line).maybe(Text.same(word)));
        return;
      }
      start = end;
    }
    fault(ProblemKind.MISSING_PART, Fault.of(where(), what).actual(name));
  }

  private void move(Part next) {
    Integer open = brackets.peekLast();
    if (open != null && part != Part.OUTSIDE && !unreadable) {
      bracket(open, "(", "缺少 )", "a ) is missing");
    }
    brackets.clear();
    unreadable = false;
    part = next;
  }

  private void bracket(int where, String sign, String zh, String en) {
    fault(
        ProblemKind.UNPAIRED,
        Fault.of(where(where), new Text("括号没有成对", "the brackets do not pair"))
            .actual(sign)
            .maybe(new Text(zh, en)));
  }

  private void endIsMissing() {
    if (brackets.isEmpty() || unreadable) {
      fault(
          ProblemKind.MISSING_PART,
          Fault.of(file + ":" + lastLine, new Text("规则没有 end", "the rule does not end"))
              .actual(name)
              .maybe(new Text("在这一行后面补一行 end", "a line with end is missing after this one")));
    }
    move(Part.OUTSIDE);
  }

  private String where() {
    return where(token);
  }

  private String where(int sign) {
    int number = 1 + (int) text.substring(0, sign).chars().filter(c -> c == '\n').count();
    return file + ":" + number + ":" + (sign - text.lastIndexOf('\n', sign - 1));
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private String restOfLine() {
    return text.substring(at, endOfLine()).strip();
  }

  private void fault(ProblemKind kind, Fault fault) {
    faults.add(kind, fault);
    clean = false;
  }
}
