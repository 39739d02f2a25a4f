package io.zengshou.rules.drl.differential;

import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the when part of one rule: patterns over any facts, joined through what they bind. */
final class Patterns {

  /** Facts that carry the id of the measure they come from, and must say it. */
  private static final Set<String> OF_A_MEASURE =
      Set.of("Base", "WeightBase", "SheetBase", "BasePerson", "Award", "Covered");

  private static final Map<Class<?>, String> TOTALS =
      Map.of(Money.class, "totalMoney", Weight.class, "totalWeight", Sheets.class, "totalSheets");

  private final Dice dice;
  private final Earlier earlier;
  private final Constraints constraints;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Constraints.Bound> scope = new LinkedHashMap<>();
  private final Set<String> constructs = new LinkedHashSet<>();
  private final Set<String> reads = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private int variables;

  Patterns(Dice dice, Earlier earlier) {
    this.dice = dice;
    this.earlier = earlier;
    this.constraints = new Constraints(dice, earlier.unsaid(), constructs, reads);
  }

  List<String> lines() {
    return lines;
  }

  Set<String> constructs() {
    return constructs;
  }

  Set<String> reads() {
    return reads;
  }

  Set<String> names() {
    return names;
  }

  private String variable() {
    return "$v" + variables++;
  }

  /** Something there, of a type that the stage can see; gives the variable of the fact. */
  String match(String name, String... given) {
    FactType type = type(name);
    String variable = variable();
    List<String> parts = parts(type, scope, given);
    scope.put(variable, new Constraints.Bound(type.javaType(), name));
    lines.add(variable + " : " + name + "( " + String.join(", ", parts) + " )");
    constructs.add("fact " + name);
    return variable;
  }

  /** Something that must not be there, or must be. */
  void inner(String word, String name) {
    FactType type = type(name);
    Map<String, Constraints.Bound> within = new LinkedHashMap<>(scope);
    List<String> parts = parts(type, within);
    String harder = word.equals("not") ? constraints.any(type, within) : null;
    if (harder != null) {
      parts.add(harder);
    }
    lines.add(word + " " + name + "( " + String.join(", ", parts) + " )");
    constructs.add(word);
    constructs.add("fact " + name);
  }

  /** A total of an attribute; gives its variable. */
  String total(String name, String attribute) {
    FactType type = type(name);
    Map<String, Constraints.Bound> within = new LinkedHashMap<>(scope);
    List<String> parts = parts(type, within);
    String totalled = variable();
    parts.add(totalled + " : " + attribute);
    reads.add(name + "." + attribute);
    String sum = variable();
    String function =
        Objects.requireNonNull(TOTALS.get(type.typeOf(attribute)), "no total of " + attribute);
    String results = sum + " : " + function + "(" + totalled + ")";
    scope.put(sum, new Constraints.Bound(type.typeOf(attribute), "total"));
    constructs.add("accumulate " + function);
    if (dice.chance(30)) {
      results += ", " + count(totalled);
    }
    accumulate(name + "( " + String.join(", ", parts) + " )", results);
    return sum;
  }

  /** How many there are; gives the variable of the number. */
  String count(FactType type) {
    Map<String, Constraints.Bound> within = new LinkedHashMap<>(scope);
    String counted = variable();
    List<String> parts = parts(type, within);
    String results = count(counted);
    accumulate(counted + " : " + type + "( " + String.join(", ", parts) + " )", results);
    return results.substring(0, results.indexOf(' '));
  }

  private String count(String counted) {
    String number = variable();
    scope.put(number, new Constraints.Bound(Long.class, "total"));
    constructs.add("accumulate count");
    return number + " : count(" + counted + ")";
  }

  private void accumulate(String pattern, String results) {
    lines.add("accumulate( " + pattern + "; " + results + " )");
  }

  /** A condition on a total alone, in a pattern that is always there. */
  void holds(String total) {
    Constraints.Bound bound = Objects.requireNonNull(scope.get(total), "not bound: " + total);
    lines.add(constraints.against(total, bound.type()));
    constructs.add("total compared");
  }

  /** A few further patterns of any kind over the facts that the stage can see. */
  void further(int most) {
    int more = dice.chance(50) ? 0 : dice.between(1, most);
    if (dice.chance(35)) {
      joined();
    }
    String person = person();
    if (person != null && !earlier.measuresOf("Covered").isEmpty() && dice.chance(50)) {
      covered(person);
    }
    for (int i = 0; i < more; i++) {
      String name = dice.of(earlier.visible());
      switch (dice.between(0, 9)) {
        case 0, 1 -> inner("not", name);
        case 2, 3, 4 -> inner("exists", name);
        case 5 -> holds(anyTotal());
        default -> match(name);
      }
    }
  }

  /** Whether an earlier stage granted a person something. */
  private void covered(String person) {
    String measure = dice.of(earlier.measuresOf("Covered"));
    String word = dice.of("not", "exists");
    lines.add(word + " Covered( measure == \"" + measure + "\", person == " + person + " )");
    names.add(measure);
    reads.addAll(List.of("Covered.measure", "Covered.person"));
    constructs.addAll(List.of(word, "fact Covered", "compared Member"));
  }

  /** Two patterns, the second compared with what the first binds: often two of one type. */
  private void joined() {
    Class<?> rare = dice.of(PerCapita.class, Rate.class, LocalDate.class, Weight.class);
    List<FactType> types = earlier.visible().stream().map(Patterns::type).toList();
    List<String[]> attributes = new ArrayList<>();
    boolean anyKind = dice.chance(65);
    String favourite = dice.of(types).name();
    for (FactType type : types) {
      for (String attribute : constraints.attributes(type)) {
        boolean fits = anyKind ? type.name().equals(favourite) : type.typeOf(attribute) == rare;
        if (fits && type.typeOf(attribute) != String.class) {
          attributes.add(new String[] {type.name(), attribute});
        }
      }
    }
    if (attributes.isEmpty()) {
      return;
    }
    String[] first = dice.of(attributes);
    Class<?> kind = type(first[0]).typeOf(first[1]);
    List<String[]> likes =
        attributes.stream().filter(other -> type(other[0]).typeOf(other[1]) == kind).toList();
    String[] second = dice.of(likes);
    String variable = variable();
    match(first[0], variable + " : " + first[1]);
    constructs.add("join");
    scope.put(variable, new Constraints.Bound(kind, first[0]));
    reads.add(first[0] + "." + first[1]);
    match(second[0], constraints.join(type(second[0]), second[1], variable, scope));
  }

  private String anyTotal() {
    List<String[]> amounts = earlier.amounts();
    if (amounts.isEmpty() || dice.chance(40)) {
      return count(type(dice.of(earlier.visible())));
    }
    String[] amount = dice.of(amounts);
    return total(amount[0], amount[1]);
  }

  /** The constraints of one pattern: what was given, the measure where one is due, and others. */
  private List<String> parts(
      FactType type, Map<String, Constraints.Bound> within, String... given) {
    List<String> parts = new ArrayList<>();
    String measure = measure(type.name());
    if (measure != null) {
      parts.add("measure == \"" + measure + "\"");
      names.add(measure);
      reads.add(type.name() + ".measure");
    }
    parts.addAll(List.of(given));
    int more = dice.of(0, 0, 1, 1, 1, 2);
    for (int i = 0; i < more; i++) {
      String constraint = constraints.any(type, within);
      if (constraint != null) {
        parts.add(constraint);
      }
    }
    if (dice.chance(25)) {
      String bound = constraints.binding(type, within, variable());
      if (bound != null) {
        parts.add(bound);
      }
    }
    return parts;
  }

  private @Nullable String measure(String type) {
    return OF_A_MEASURE.contains(type) ? dice.of(earlier.measuresOf(type)) : null;
  }

  /** What counts towards a measure, above zero; gives the variable of the amount. */
  String baseOf(String type, String id, String attribute) {
    String amount = variable();
    names.add(id);
    reads.add(type + "." + attribute);
    constructs.add("fact " + type);
    String floor = attribute.equals("amount") ? " > yuan(0)" : "";
    lines.add(type + "( measure == \"" + id + "\", " + amount + " : " + attribute + floor + " )");
    scope.put(amount, new Constraints.Bound(type(type).typeOf(attribute), type));
    return amount;
  }

  /** A member who counts towards a measure; gives the variable of the person. */
  String personOf(String id) {
    names.add(id);
    constructs.add("fact BasePerson");
    constructs.add("compared Member");
    if (dice.chance(50)) {
      String person = variable();
      lines.add("BasePerson( measure == \"" + id + "\", " + person + " : person )");
      scope.put(person, new Constraints.Bound(Member.class, "BasePerson"));
      return person;
    }
    String person = match("Member");
    lines.add("BasePerson( measure == \"" + id + "\", person == " + person + " )");
    return person;
  }

  /** A person who is joined with the patterns so far; null where the rule matches none. */
  @Nullable String person() {
    return scope.entrySet().stream()
        .filter(entry -> entry.getValue().type() == Member.class)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static FactType type(String name) {
    return Objects.requireNonNull(Vocabulary.STANDARD.type(name), "no type " + name);
  }
}
