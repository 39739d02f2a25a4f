package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.BasePerson;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import java.util.List;

/**
 * Results of earlier stages, each of a measure: of one, or of all that there can be one of.
 *
 * @param places the places of the measures in the catalogue
 * @param read the method of {@link io.zengshou.rules.drl.code.Known} that says whether there is
 *     one; empty: there always is
 */
record ResultSource(Class<? extends Fact> type, List<Integer> places, String read, int index)
    implements Dialect.Source {

  @Override
  public void open(JavaText text) {
    String measure = "m" + index;
    if (places.size() == 1) {
      text.open("");
      text.line("int " + measure + " = " + places.get(0) + ";");
    } else {
      String all = places.toString().replace('[', '{').replace(']', '}');
      text.open("for (int " + measure + " : new int[] " + all + ")");
    }
    if (isOfPersons()) {
      text.each("i" + index, "h.members().size()");
    }
    text.open("p" + index + ":");
    if (isOfPersons()) {
      text.line("if (!known." + read + "(" + measure + ", i" + index + ")) break p" + index + ";");
    } else if (!read.isEmpty()) {
      text.line("var x" + index + " = known." + read + "(" + measure + ");");
      text.line("if (x" + index + " == null) break p" + index + ";");
    }
  }

  private boolean isOfPersons() {
    return type == BasePerson.class || type == Covered.class;
  }

  @Override
  public void close(JavaText text) {
    text.close();
    text.close();
    if (isOfPersons()) {
      text.close();
    }
  }

  @Override
  public Dialect.Bound fact() {
    FactType found = Vocabulary.STANDARD.typeOf(type);
    return Dialect.Bound.fact(
        type,
        "m" + index,
        name ->
            name.equals("person")
                ? RecordSources.person("i" + index)
                : Dialect.Bound.value(found.typeOf(name), attribute(name)));
  }

  private String attribute(String name) {
    return switch (name) {
      case "measure" -> "known.measure(m" + index + ")";
      case "eligible", "possible" -> "known." + name + "(m" + index + ")";
      case "amount" -> type == Award.class ? "known.amount(m" + index + ")" : "x" + index;
      default -> "x" + index;
    };
  }
}
