package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Payment;
import io.zengshou.rules.measure.Catalogue;
import java.util.List;

/**
 * Code over the records of a household, for {@link AmountCode}: nothing is made of what a record
 * says, and results of earlier stages are asked for by the measure's place.
 */
final class RecordDialect implements Dialect {

  private final RecordSources sources;

  RecordDialect(Catalogue catalogue, List<Rule> rules) {
    this.sources = new RecordSources(catalogue, rules);
  }

  @Override
  public String parameters() {
    return "Household h, Known known, Sums sums";
  }

  @Override
  public void begin(Rule rule, JavaText text) {
    settled(rule, text);
  }

  /** Leaves the rule where no more that it can say makes a difference. */
  private static void settled(Rule rule, JavaText text) {
    if (rule.call().verb().equals("refer") || rule.call().verb().equals("flag")) {
      text.line("if (sums.isSettled(" + rule.order() + ")) return true;");
    }
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
    String verb = rule.call().verb() + "." + rule.call().method().getName();
    boolean perhaps =
        switch (verb) {
          case "refer.household", "refer.person", "refer.institution", "flag.raise" -> true;
          case "undecided.because", "undecided.each" -> !rule.measure().givesMoney();
          default -> false;
        };
    // What is only perhaps so can be told of a status, and where no ends of an amount decide it.
    if (!perhaps || !Unbounded.isAll(rule)) {
      text.line("if (" + truth + " == UNKNOWN) return false;");
    }
    text.line("sums." + told(verb, rule.order(), truth, new Arguments(arguments, text)) + ";");
    settled(rule, text);
  }

  private static String told(String verb, int rule, String truth, Arguments told) {
    return switch (verb) {
      case "base.add" ->
          told.isPerson()
              ? "addPerson(" + rule + ", " + told.person() + ")"
              : "add(" + rule + ", " + told.quantity(0) + ")";
      case "base.subtract" -> "subtract(" + rule + ", " + told.quantity(0) + ")";
      case "award.on" -> "award(" + rule + ", " + told.subject() + ", " + told.quantity(0) + ")";
      case "award.each" -> "awardEach(" + rule + ", " + told.person() + ")";
      case "award.topUp" -> "topUp(" + rule + ", " + told.between(0) + ")";
      case "refer.household", "refer.person", "refer.institution", "flag.raise" ->
          "applies(" + rule + ", " + told.subject() + ", " + truth + ")";
      case "undecided.because" -> "open(" + rule + ", " + told.subject() + ", " + truth + ")";
      case "undecided.each" -> "openEach(" + rule + ", " + told.person() + ", " + truth + ")";
      case "undecided.upTo" ->
          "openUpTo(" + rule + ", " + told.subject() + ", " + told.quantity(0) + ")";
      case "undecided.topUp" ->
          "openTopUp(" + rule + ", " + told.between(0) + ", " + told.between(1) + ")";
      case "limit.total" -> "limit(" + rule + ")";
      default -> throw new IllegalStateException("no such verb: " + verb);
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
      return end("l" + index, argument, argument.least())
          + ", "
          + end("m" + index, argument, argument.most());
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
