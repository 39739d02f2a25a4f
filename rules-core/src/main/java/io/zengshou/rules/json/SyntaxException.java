package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import org.jspecify.annotations.Nullable;

/** A text is no JSON; never leaves this package. */
final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;
  // Curly quotes, and the full-width forms of comma, colon and brackets.
  private static final String FULL_WIDTH =
      "\u201C\u201D\u2018\u2019\uFF0C\uFF1A\uFF5B\uFF5D\u3010\u3011\uFF3B\uFF3D";
  private static final int AROUND = 20;

  private final Fault fault;

  private SyntaxException(Fault fault) {
    super(fault.what().en());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }

  static SyntaxException of(
      String text, JsonProcessingException e, long firstLine, int firstColumn) {
    if (e instanceof StreamConstraintsException) {
      return tooLarge();
    }
    long line = firstLine + e.getLocation().getLineNr() - 1;
    int column = e.getLocation().getColumnNr();
    column += line == firstLine ? firstColumn - 1 : 0;
    Text what =
        new Text(
            "第 " + line + " 行第 " + column + " 列不是合规的 JSON",
            "broken JSON at line " + line + ", column " + column);
    int end = (int) Math.max(0, Math.min(text.length(), e.getLocation().getCharOffset()));
    Fault fault = Fault.of(Locations.ROOT, what);
    if (e instanceof JsonEOFException) {
      return new SyntaxException(
          fault.maybe(new Text("缺少右括号或右引号", "a closing bracket or quote is missing")));
    }
    return new SyntaxException(Said.with(fault.actual(around(text, end)), hint(text, end)));
  }

  static SyntaxException empty() {
    return new SyntaxException(
        Fault.of(Locations.ROOT, new Text("没有内容", "there is nothing to read"))
            .allowed(new Text("一个对象 { }", "one object { }")));
  }

  static SyntaxException noApplicant() {
    return new SyntaxException(
        Fault.of(Locations.ROOT, new Text("没有申请主体", "there is no applicant"))
            .allowed(new Text("至少一个申请主体", "at least one applicant"))
            .maybe(new Text("文件是空的，或选错了文件", "the file is empty, or not the one meant")));
  }

  static SyntaxException trailing(long line) {
    return new SyntaxException(
        Fault.of(
                Locations.ROOT,
                new Text(
                    "第 " + line + " 行:这个对象之后还有内容", "something follows the object on line " + line))
            .allowed(
                new Text(
                    "一个对象;多个时一行一个或放进列表 [ ]", "one object; several: one a line, or a list [ ]")));
  }

  static SyntaxException unfinished() {
    return new SyntaxException(
        Fault.of(Locations.ROOT, new Text("列表没有结束", "the list does not end"))
            .maybe(new Text("文件不完整,或缺少 ]", "the file was cut off, or ] is missing")));
  }

  static SyntaxException tooLarge() {
    return new SyntaxException(
        Fault.of(Locations.ROOT, new Text("内容过多或嵌套过深", "too much, or nested too deeply"))
            .allowed(
                new Text(
                    "嵌套最多 " + Trees.DEPTH + " 层,每个对象最多 " + Pieces.MEGABYTES + " MiB",
                    "at most "
                        + Trees.DEPTH
                        + " levels, and "
                        + Pieces.MEGABYTES
                        + " MiB for one object")));
  }

  private static String around(String text, int end) {
    int from = Math.max(0, end - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    return text.substring(from, to);
  }

  private static @Nullable Text hint(String text, int end) {
    for (int at = Math.max(0, end - 1); at <= Math.min(end, text.length() - 1); at++) {
      char c = text.charAt(at);
      if (FULL_WIDTH.indexOf(c) >= 0) {
        return new Text("标点要用半角:\" , : { }", "punctuation must be half-width: \" , : { }");
      }
      if (c == '\'') {
        return new Text("引号要用 \"", "quotes are written as \"");
      }
    }
    String before = text.substring(0, Math.min(end, text.length()));
    if (before.matches("(?s).*,\\s*[}\\]]?\\s*")) {
      return new Text("括号前多了一个逗号", "there is a comma too many before the bracket");
    }
    return null;
  }
}
