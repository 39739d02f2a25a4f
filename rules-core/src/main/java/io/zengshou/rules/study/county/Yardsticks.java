package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a county are held against. Line and deadline are figures of the pack; what
 * the plan does not say is given by the caller, or left out.
 *
 * @param asOf the day asked about
 * @param line income per person that nobody should be below; null: none is in force
 * @param deadline by when benefits are to be paid; null: none is in force
 * @param bands where the bands of the distribution meet, in yuan per person, ascending
 * @param lastYearsGrowth by how much incomes grew last year (clause 三); null: not given
 * @param employedLastYear how many persons were employed last year (clause 三); null: not given
 */
public record Yardsticks(
    LocalDate asOf,
    @Nullable Line line,
    @Nullable Deadline deadline,
    List<Money> bands,
    @Nullable Rate lastYearsGrowth,
    @Nullable Long employedLastYear) {

  /** The bands where nobody says otherwise, in halves of the line. */
  private static final List<Long> HALVES = List.of(0L, 1L, 2L, 3L, 4L, 6L, 8L);

  /**
   * @throws IllegalArgumentException where the bands do not ascend
   */
  public Yardsticks {
    bands = List.copyOf(bands);
    if (!List.copyOf(new TreeSet<>(bands)).equals(bands)) {
      throw new IllegalArgumentException("bands must ascend: " + bands);
    }
  }

  /**
   * A line of the pack.
   *
   * @param measure whose figure it is
   * @param amount in yuan per person and year
   */
  public record Line(String measure, Money amount) {}

  /**
   * A deadline of the pack.
   *
   * @param measure whose figure it is
   * @param day the last day that is in time
   */
  public record Deadline(String measure, LocalDate day) {}

  /**
   * The line and the deadline that are in force under some rules, and bands at halves of the line:
   * 0, ½, 1, 1½, 2, 3 and 4 times.
   *
   * @param rules asked for their day and for figures overridden, by a household of which nothing is
   *     known
   * @param parameters all figures of the pack
   * @throws IllegalArgumentException where several lines or several deadlines are in force
   */
  public static Yardsticks of(Rules rules, List<Parameter> parameters) {
    Objects.requireNonNull(parameters, "parameters");
    Basis basis = rules.assess(Household.builder("basis").build(), Detail.AMOUNTS).basis();
    Line line =
        only(
            inForce(FigureName.LINE, parameters, basis)
                .map(one -> line(one.measure(), figure(one, basis)))
                .filter(Objects::nonNull)
                .toList());
    Deadline deadline =
        only(
            inForce(FigureName.DEADLINE, parameters, basis)
                .map(one -> deadline(one.measure(), figure(one, basis)))
                .filter(Objects::nonNull)
                .toList());
    List<Money> bands = line == null ? List.of() : bands(line.amount());
    return new Yardsticks(basis.asOf(), line, deadline, bands, null, null);
  }

  /** The same with other bands. */
  public Yardsticks withBands(List<Money> others) {
    Objects.requireNonNull(others, "others");
    return new Yardsticks(asOf, line, deadline, others, lastYearsGrowth, employedLastYear);
  }

  /** The same with last year's growth, of incomes per person. */
  public Yardsticks withLastYearsGrowth(Rate growth) {
    Objects.requireNonNull(growth, "growth");
    return new Yardsticks(asOf, line, deadline, bands, growth, employedLastYear);
  }

  /** The same with the number of persons employed last year. */
  public Yardsticks withEmployedLastYear(long persons) {
    return new Yardsticks(asOf, line, deadline, bands, lastYearsGrowth, persons);
  }

  private static Stream<Parameter> inForce(
      FigureName name, List<Parameter> parameters, Basis basis) {
    return parameters.stream()
        .filter(one -> one.name() == name && one.validity().contains(basis.asOf()));
  }

  private static Figure figure(Parameter parameter, Basis basis) {
    String name = parameter.measure() + "." + parameter.name().id();
    String other = basis.parameters().get(name);
    return other == null ? parameter.figure() : Figure.parse(parameter.name(), other);
  }

  private static @Nullable Line line(String measure, Figure figure) {
    return figure instanceof Figure.PerPerson each ? new Line(measure, each.amount()) : null;
  }

  private static @Nullable Deadline deadline(String measure, Figure figure) {
    return figure instanceof Figure.Day last ? new Deadline(measure, last.day()) : null;
  }

  private static <T> @Nullable T only(List<T> found) {
    List<T> different = found.stream().distinct().toList();
    if (different.size() > 1) {
      throw new IllegalArgumentException("several are in force, name one: " + different);
    }
    return different.isEmpty() ? null : different.get(0);
  }

  private static List<Money> bands(Money line) {
    return HALVES.stream().map(halves -> half(line.times(halves))).distinct().sorted().toList();
  }

  private static Money half(Money twice) {
    return Money.ofFen(twice.fen() / 2);
  }
}
