package io.zengshou.rules.drl.pack;

/** Lines of Java, indented by the blocks that they stand in. */
final class JavaText {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  void open(String head) {
    line(head + " {");
    depth++;
  }

  /** Opens a loop over the places from 0 to below {@code size}. */
  void each(String place, String size) {
    open("for (int " + place + " = 0; " + place + " < " + size + "; " + place + "++)");
  }

  /** Gives up where a value is unknown; returns the variable that holds it. */
  String known(String variable, String value) {
    line("var " + variable + " = " + value + ";");
    line("if (" + variable + " == null) return false;");
    return variable;
  }

  void close() {
    depth--;
    line("}");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
