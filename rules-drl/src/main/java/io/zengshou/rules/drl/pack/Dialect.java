package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.Fact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How code that is written for rules finds facts, reads them and says what a rule says. */
interface Dialect {

  /** The parameters of the method of a rule. */
  String parameters();

  /** What is done before any pattern of a rule is looked at. */
  void begin(Rule rule, JavaText text);

  /** How the facts of a pattern are found. */
  Source source(Rule.Pattern pattern, int index);

  /** What stands in a Java variable that was made for an attribute. */
  Bound bind(String java, Bound attribute);

  /** Says what a rule says, where {@code truth} is not false. */
  void say(Rule rule, String truth, List<Bound> arguments, JavaText text);

  /** The facts that a pattern may match, one after the other. */
  interface Source {

    /** Opens a block for each fact; leaving {@code p} with the pattern's index skips it. */
    void open(JavaText text);

    /** Closes what was opened. */
    void close(JavaText text);

    /** The fact of the moment. */
    Bound fact();
  }

  /**
   * A value in the code.
   *
   * @param type its type in the language
   * @param java its expression
   * @param ends the expressions of the least and the most it can be; null: it has none but itself
   * @param attributes each attribute, where it is a fact
   */
  record Bound(
      Class<?> type, String java, @Nullable Ends ends, Function<String, Bound> attributes) {

    /** The least and the most that a value can be. */
    record Ends(String least, String most) {}

    /** A value that is no fact. */
    static Bound value(Class<?> type, String java) {
      return value(type, java, null);
    }

    /** A value that is no fact, with its ends where it has such. */
    static Bound value(Class<?> type, String java, @Nullable Ends ends) {
      return new Bound(
          type,
          java,
          ends,
          name -> {
            throw new IllegalStateException(type + " has no attribute " + name);
          });
    }

    /** A fact. */
    static Bound fact(Class<?> type, String java, Function<String, Bound> attributes) {
      return new Bound(type, java, null, attributes);
    }

    Bound attribute(String name) {
      return attributes.apply(name);
    }

    boolean isFact() {
      return Fact.class.isAssignableFrom(type);
    }

    String least() {
      return ends == null ? java : ends.least();
    }

    String most() {
      return ends == null ? java : ends.most();
    }
  }
}
