package io.zengshou.examples.console;

import java.util.regex.Pattern;

/**
 * Foreign text on its way to a terminal. Names, titles and file names come from elsewhere, and a
 * terminal obeys what stands in them: it would move the cursor, recolour or turn the line round.
 */
public final class TerminalText {

  /** Whole commands to a terminal: what follows the escape would be left as rubbish. */
  private static final Pattern COMMANDS =
      Pattern.compile(
          "(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]"
              + "|(?:\u001b\\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\\\|\u009c)?"
              + "|\u001b[@-Z\\\\^_]");

  private TerminalText() {}

  /** The same without commands, control characters and direction marks; lines and tabs stay. */
  public static String plain(String text) {
    if (text.chars().noneMatch(TerminalText::isCommand)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    COMMANDS
        .matcher(text)
        .replaceAll("")
        .chars()
        .filter(c -> !isCommand(c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** The same JSON with such signs escaped: programs read what they read before. */
  public static String json(String text) {
    if (text.chars().noneMatch(TerminalText::isCommand)) {
      return text;
    }
    StringBuilder json = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (isCommand(c) && c != '\r') {
                json.append(String.format("\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    return json.toString();
  }

  private static boolean isCommand(int c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f);
    boolean direction =
        c == 0x61c
            || c == 0x200e
            || c == 0x200f
            || (c >= 0x2028 && c <= 0x202e)
            || (c >= 0x2066 && c <= 0x2069);
    return control || direction;
  }
}
