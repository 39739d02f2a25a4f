package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.Base;
import io.zengshou.rules.drl.facts.BasePerson;
import io.zengshou.rules.drl.facts.Borrower;
import io.zengshou.rules.drl.facts.Collective;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Household;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Project;
import io.zengshou.rules.drl.facts.SheetBase;
import io.zengshou.rules.drl.facts.WeightBase;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where code over the records of a household finds what a pattern may match. */
final class RecordSources {

  /** What an applicant has that is no household. */
  private static final Set<Class<? extends Fact>> OF_OTHERS =
      Set.of(Collective.class, Borrower.class, Project.class);

  private final List<Measure> measures;
  private final List<Rule> rules;

  RecordSources(List<Measure> measures, List<Rule> rules) {
    this.measures = measures;
    this.rules = rules;
  }

  Dialect.Source of(Rule.Pattern pattern, int index) {
    Class<? extends Fact> fact = pattern.type().javaType();
    RecordType record = RecordType.of(fact);
    if (record != null) {
      return record.list() == null ? new One(record, index) : new Each(record, index);
    }
    if (OF_OTHERS.contains(fact)) {
      return new None(fact, index);
    }
    ResultSource found = measured(pattern, fact, index);
    return found == null
        ? new FactSource("known.facts(" + pattern.type().index() + ")", pattern.type(), index)
        : found;
  }

  /** Results of earlier stages; null: the facts are none. */
  private @Nullable ResultSource measured(
      Rule.Pattern pattern, Class<? extends Fact> fact, int index) {
    if (fact == Award.class) {
      return new ResultSource(fact, places(pattern, all -> true), "", index);
    }
    if (fact == Base.class) {
      return new ResultSource(fact, places(pattern, added(Money.class)), "base", index);
    }
    if (fact == WeightBase.class) {
      return new ResultSource(fact, places(pattern, added(Weight.class)), "weightBase", index);
    }
    if (fact == SheetBase.class) {
      return new ResultSource(fact, places(pattern, added(Sheets.class)), "sheetBase", index);
    }
    if (fact == BasePerson.class) {
      return new ResultSource(fact, places(pattern, added(Member.class)), "counts", index);
    }
    return fact == Covered.class
        ? new ResultSource(fact, places(pattern, Measure::givesMoney), "covers", index)
        : null;
  }

  /** The measures that some rule counts things of that kind towards. */
  private Predicate<Measure> added(Class<?> kind) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (rule.call().verb().equals("base")
          && rule.call().method().getParameterTypes()[0] == kind) {
        ids.add(rule.measure().id());
      }
    }
    return measure -> ids.contains(measure.id());
  }

  /** The places of the measures that a pattern may match a result of. */
  private List<Integer> places(Rule.Pattern pattern, Predicate<Measure> having) {
    String named = pattern.measure();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      if (having.test(measure) && (named == null || named.equals(measure.id()))) {
        places.add(i);
      }
    }
    return places;
  }

  /** The person at a place of the household's members. */
  static Dialect.Bound person(String place) {
    RecordType members = Objects.requireNonNull(RecordType.of(Member.class));
    return members.fact(place, "h.members().get(" + place + ")");
  }

  /** A record that every household has one of. */
  private record One(RecordType type, int index) implements Dialect.Source {
    @Override
    public void open(JavaText text) {
      text.open("p" + index + ":");
    }

    @Override
    public void close(JavaText text) {
      text.close();
    }

    @Override
    public Dialect.Bound fact() {
      return type.fact("0", type.fact() == Household.class ? "h" : "h.threeQuarters()");
    }
  }

  /** The entries of a list; of machines, each unit. */
  private record Each(RecordType type, int index) implements Dialect.Source {
    @Override
    public void open(JavaText text) {
      String record = type.record().getCanonicalName();
      String entries = "f" + index;
      text.line(record + "[] " + entries + " = known." + type.list() + "();");
      text.line("if (" + entries + " == null) return false;");
      if (isOfUnits()) {
        text.line("int s" + index + " = -1;");
      }
      text.each("i" + index, entries + ".length");
      text.line(record + " x" + index + " = " + entries + "[i" + index + "];");
      if (isOfUnits()) {
        text.each("u" + index, "x" + index + ".units()");
        text.line("s" + index + "++;");
      }
      text.open("p" + index + ":");
    }

    private boolean isOfUnits() {
      return type.list() != null && type.list().equals("machines");
    }

    @Override
    public void close(JavaText text) {
      text.close();
      text.close();
      if (isOfUnits()) {
        text.close();
      }
    }

    @Override
    public Dialect.Bound fact() {
      return type.fact((isOfUnits() ? "s" : "i") + index, "x" + index);
    }
  }

  /** Facts of other applicants: a household has none. */
  private record None(Class<? extends Fact> type, int index) implements Dialect.Source {
    @Override
    public void open(JavaText text) {
      String java = type.getCanonicalName();
      text.open("for (" + java + " x" + index + " : new " + java + "[0])");
      text.open("p" + index + ":");
    }

    @Override
    public void close(JavaText text) {
      text.close();
      text.close();
    }

    @Override
    public Dialect.Bound fact() {
      return FactSource.fact(Vocabulary.STANDARD.typeOf(type), "x" + index);
    }
  }
}
