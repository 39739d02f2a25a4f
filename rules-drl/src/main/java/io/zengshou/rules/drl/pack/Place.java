package io.zengshou.rules.drl.pack;

/**
 * A place in the files of a pack.
 *
 * @param file path of the file in the pack
 * @param line the line, from 1; 0: the whole file
 * @param column the first sign meant, from 1, in Java's chars; 0: the whole line
 * @param length how many chars are meant; 0: it is not known
 */
public record Place(String file, int line, int column, int length) {

  /**
   * The place in words: {@code file}, {@code file:line} or {@code file:line:column}; what follows
   * behind a blank, or is a cell of a sheet, is a path inside of it.
   */
  public static Place of(String words) {
    int cell = words.indexOf('!');
    int path = words.indexOf(' ');
    boolean inside = path > 0 && number(words.substring(0, path)) > 0;
    String where = inside ? words.substring(0, path) : cell > 0 ? words.substring(0, cell) : words;
    int last = number(where);
    if (last == 0) {
      return new Place(where, 0, 0, 0);
    }
    String rest = where.substring(0, where.lastIndexOf(':'));
    int line = number(rest);
    return line == 0
        ? new Place(rest, last, 0, 0)
        : new Place(rest.substring(0, rest.lastIndexOf(':')), line, last, 0);
  }

  private static int number(String where) {
    int colon = where.lastIndexOf(':');
    String digits = where.substring(colon + 1);
    boolean number = colon >= 0 && !digits.isEmpty() && digits.length() < 10;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : 0;
  }

  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}
