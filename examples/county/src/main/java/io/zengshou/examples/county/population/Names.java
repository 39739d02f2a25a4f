package io.zengshou.examples.county.population;

/** What populations are called to people. */
public final class Names {

  private Names() {}

  /**
   * A path as it is; of a database, what stands before its parameters: they may hold a password.
   */
  public static String of(String population) {
    if (!population.startsWith("jdbc:")) {
      return population;
    }
    int parameters = Math.min(index(population, '?'), index(population, ';'));
    int user = population.indexOf('@');
    String plain = population.substring(0, parameters);
    return user >= 0 && user < parameters ? "jdbc:…" + plain.substring(user) : plain;
  }

  private static int index(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text.length() : at;
  }
}
