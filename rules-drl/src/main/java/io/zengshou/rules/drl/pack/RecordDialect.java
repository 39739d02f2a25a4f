package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.code.Sums;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Payment;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Code over the records of a household, for {@link AmountCode}: nothing is made of what a record
 * says, and results of earlier stages are asked for by the measure's place.
 */
final class RecordDialect implements Dialect {

  /** What can only be told for certain; all else has an amount or a status that may be open. */
  private static final Set<String> CERTAIN =
      Set.of("base.add", "base.subtract", "award.each", "limit.total");

  /** What is worth money by the figures of a measure. */
  private static final Set<String> BY_FIGURES =
      Set.of("award.on", "award.each", "award.topUp", "undecided.upTo", "undecided.topUp");

  private final List<Measure> measures;
  private final RecordSources sources;
  private final Set<String> spokenOf = new HashSet<>();

  RecordDialect(Catalogue catalogue, List<Rule> rules) {
    this.measures = catalogue.measures();
    this.sources = new RecordSources(measures, rules);
  }

  @Override
  public String parameters() {
    return "Household h, Known known, Sums sums";
  }

  @Override
  public void begin(Rule rule, JavaText text) {
    // The first to speak of a measure cannot find it settled.
    if (applies(rule) && !spokenOf.add(rule.measure().id())) {
      text.line("if (sums.isSettled(" + place(rule.measure().id()) + ")) return true;");
    }
  }

  private static boolean applies(Rule rule) {
    return rule.call().verb().equals("refer") || rule.call().verb().equals("flag");
  }

  private int place(String measure) {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).id().equals(measure)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such measure: " + measure);
  }

  @Override
  public Source source(Rule.Pattern pattern, int index) {
    return sources.of(pattern, index);
  }

  @Override
  public Bound bind(String java, Bound attribute) {
    return attribute.type() == Member.class
        ? RecordSources.person(java)
        : Bound.value(attribute.type(), java, attribute.ends());
  }

  @Override
  public void say(Rule rule, String truth, List<Bound> arguments, JavaText text) {
    String verb = rule.call().name();
    boolean perhaps = !CERTAIN.contains(verb);
    if (!perhaps || !Unbounded.isAll(rule)) {
      text.line("if (" + truth + " == UNKNOWN) return false;");
    }
    Arguments told = new Arguments(arguments, text);
    List<String> passed = new ArrayList<>();
    boolean ofRule = verb.equals("limit.total");
    passed.add("" + (ofRule ? rule.order() : place(rule.measure().id())));
    if (BY_FIGURES.contains(verb)) {
      passed.add("" + place(rule.figuresOf()));
    }
    passed.addAll(told(verb, told));
    if (perhaps) {
      passed.add(truth);
    }
    String call = "sums." + JavaSource.call(method(verb, told), passed);
    text.line(applies(rule) ? "if (" + call + ") return true;" : call + ";");
  }

  /** The method of {@link Sums} that is told what a verb is told. */
  private static String method(String verb, Arguments told) {
    return switch (verb) {
      case "base.add" -> told.isPerson() ? "addPerson" : "add";
      case "base.subtract" -> "subtract";
      case "award.on" -> "award";
      case "award.each" -> "awardEach";
      case "award.topUp" -> "topUp";
      case "refer.household", "refer.person", "refer.institution", "flag.raise" -> "applies";
      case "undecided.because" -> "open";
      case "undecided.each" -> "openEach";
      case "undecided.upTo" -> "openUpTo";
      case "undecided.topUp" -> "openTopUp";
      case "limit.total" -> "limit";
      default -> throw new IllegalStateException("no such verb: " + verb);
    };
  }

  private static List<String> told(String verb, Arguments told) {
    return switch (verb) {
      case "base.add" -> List.of(told.isPerson() ? told.person() : told.quantity(0));
      case "base.subtract" -> List.of(told.quantity(0));
      case "award.on", "undecided.upTo" -> List.of(told.subject(), told.quantity(0));
      case "award.each", "undecided.each" -> List.of(told.person());
      case "award.topUp" -> List.of(told.between(0));
      case "undecided.topUp" -> List.of(told.between(0), told.between(1));
      case "limit.total" -> List.of();
      default -> List.of(told.subject());
    };
  }

  /** What a verb is told. */
  private record Arguments(List<Bound> arguments, JavaText text) {

    boolean isPerson() {
      return arguments.get(0).type() == Member.class;
    }

    /** The place of the person. */
    String person() {
      return arguments.get(0).java();
    }

    String quantity(int index) {
      return text.known("a" + index, arguments.get(index).java());
    }

    /** The least and the most that a value can be. */
    String between(int index) {
      Bound argument = arguments.get(index);
      if (argument.ends() == null) {
        String exactly = quantity(index);
        return exactly + ", " + exactly;
      }
      return end("least" + index, argument, argument.least())
          + ", "
          + end("most" + index, argument, argument.most());
    }

    private String end(String variable, Bound argument, String end) {
      return text.known(variable, argument.java() + " != null ? " + argument.java() + " : " + end);
    }

    /** The fact that the verb is told of, or the household as a whole. */
    String subject() {
      for (Bound argument : arguments) {
        if (argument.isFact()) {
          return "Sums." + kind(argument.type()) + "(" + argument.java() + ")";
        }
      }
      return "Sums.WHOLE";
    }

    private static String kind(Class<?> type) {
      if (type == Member.class) {
        return "person";
      }
      if (type == MachineUnit.class) {
        return "unit";
      }
      if (type == Payment.class) {
        return "payment";
      }
      throw new IllegalStateException("no verb is told of a " + type.getSimpleName());
    }
  }
}
