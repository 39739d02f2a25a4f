package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.pack.Dialect.Bound;

/** Facts in a list of facts of their type. */
final class FactSource implements Dialect.Source {

  private final String list;
  private final FactType type;
  private final int index;

  /**
   * @param list the expression of the list; null where it is not known whether a fact is there
   */
  FactSource(String list, FactType type, int index) {
    this.list = list;
    this.type = type;
    this.index = index;
  }

  @Override
  public void open(JavaText text) {
    String facts = "f" + index;
    String item = "i" + index;
    String java = type.javaType().getCanonicalName();
    text.line("java.util.List<Fact> " + facts + " = " + list + ";");
    text.line("if (" + facts + " == null) return false;");
    text.each(item, facts + ".size()");
    text.open("p" + index + ":");
    text.line(java + " x" + index + " = (" + java + ") " + facts + ".get(" + item + ");");
  }

  @Override
  public void close(JavaText text) {
    text.close();
    text.close();
  }

  @Override
  public Bound fact() {
    return fact(type, "x" + index);
  }

  /** A fact that a Java variable holds. */
  static Bound fact(FactType type, String java) {
    return Bound.fact(type.javaType(), java, name -> attribute(type, java, name));
  }

  private static Bound attribute(FactType type, String fact, String name) {
    Class<?> attribute = type.typeOf(name);
    String read = "." + name + "()";
    if (Fact.class.isAssignableFrom(attribute)) {
      return fact(Vocabulary.STANDARD.typeOf(attribute.asSubclass(Fact.class)), fact + read);
    }
    return type.hasEnds(name)
        ? Bound.value(
            attribute,
            fact + read,
            new Bound.Ends(fact + ".lower()" + read, fact + ".upper()" + read))
        : Bound.value(attribute, fact + read);
  }
}
