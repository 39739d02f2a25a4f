package io.zengshou.examples.county.generator;

/** Numbers of one width, so that ids stand in their order wherever they are sorted as text. */
final class Ids {

  private static final int WIDTH = 7;

  private Ids() {}

  static String padded(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, WIDTH - digits.length())) + digits;
  }
}
