package io.zengshou.rules.study.plan;

import io.zengshou.rules.applicant.Entries;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.study.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The making of one plan. */
final class Planning {

  /** A choice that needs no trying, or one that does. */
  private record Opening(@Nullable Choice choice, @Nullable Candidate candidate) {}

  private final Actions actions;
  private final Household household;
  private final Assessment assessment;
  private final PlanRequest request;
  private final Editor editor;
  private final List<Opening> open = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final Standings standings;

  Planning(
      Rules rules,
      Actions actions,
      Household household,
      Assessment assessment,
      PlanRequest request) {
    this.actions = actions;
    this.household = household;
    this.assessment = assessment;
    this.request = request;
    this.editor = new Editor(household, request);
    Openings openings = new Openings(household, assessment, editor);
    actions.actions().forEach(action -> open(action, openings));
    this.standings = new Standings(rules, editor, new Guarantees(actions, openings));
  }

  private void open(Action action, Openings openings) {
    if (action.brings() == Brings.FACT) {
      for (Question question : Questions.of(assessment)) {
        Choice choice = new Choice(action, question.path(), new Choice.Answers(question));
        open.add(new Opening(choice, null));
      }
      return;
    }
    for (@Nullable String subject : openings.of(action)) {
      List<Input> needs = needs(action, subject);
      if (needs.isEmpty()) {
        Candidate candidate =
            new Candidate(candidates.size(), action, subject, cost(action, subject));
        candidates.add(candidate);
        open.add(new Opening(null, candidate));
      } else {
        open.add(new Opening(new Choice(action, subject, new Choice.Needs(needs)), null));
      }
    }
  }

  private List<Input> needs(Action action, @Nullable String subject) {
    String entry = subject == null ? null : Entries.name(subject);
    return actions.inputs().stream()
        .filter(input -> action.asks().contains(input.id()))
        .filter(input -> request.input(input.id(), entry) == null)
        .toList();
  }

  private Money cost(Action action, @Nullable String subject) {
    if (action.cost() == null) {
      return Money.ZERO;
    }
    String entry = subject == null ? null : Entries.name(subject);
    return (Money) Objects.requireNonNull(request.input(action.cost(), entry));
  }

  Plan plan(@Nullable Money line) {
    Standing today = Objects.requireNonNull(standings.of(List.of()));
    IncomeStatement income = Standings.statement(assessment);
    Map<Candidate, Choice> tried = new HashMap<>();
    candidates.forEach(candidate -> tried.put(candidate, tried(candidate, today)));
    dropClaimOfNothing(tried);
    List<Candidate> pool =
        candidates.stream()
            .filter(one -> one.hasWorth() && tried.containsKey(one))
            .filter(
                one -> Objects.requireNonNull(tried.get(one)).worth() instanceof Choice.Verified)
            .toList();
    Ordering ordering = new Ordering(standings, one -> Objects.requireNonNull(tried.get(one)));
    int most = request.actions() == null ? pool.size() : request.actions();
    Search.Found best = new Search(standings, pool, request.budget(), most).best();
    return new Plan(
        household.id(),
        assessment.basis(),
        line,
        income.after().persons(),
        today,
        income.missing(),
        open.stream()
            .filter(one -> one.choice() != null || tried.containsKey(one.candidate()))
            .map(one -> one.choice() != null ? one.choice() : choice(tried, one.candidate()))
            .toList(),
        lift(line, income, today, pool, ordering),
        route(best, ordering),
        standings.assessments() + 1);
  }

  /** Where nothing is due, and no other action makes it so, there is nothing to claim. */
  private void dropClaimOfNothing(Map<Candidate, Choice> tried) {
    tried
        .entrySet()
        .removeIf(
            one ->
                one.getKey().action().brings() == Brings.CASH
                    && one.getValue().worth() instanceof Choice.Verified verified
                    && verified.gain().inHand().isZero()
                    && candidates.stream()
                        .filter(Candidate::edits)
                        .noneMatch(edit -> addsInHand(one.getKey(), edit)));
  }

  private boolean addsInHand(Candidate claim, Candidate after) {
    Standing without = standings.of(List.of(after));
    Standing with = standings.of(List.of(after, claim));
    return without != null && with != null && with.inHand().compareTo(without.inHand()) > 0;
  }

  private static Choice choice(Map<Candidate, Choice> tried, @Nullable Candidate candidate) {
    return Objects.requireNonNull(tried.get(candidate));
  }

  /** The candidate taken alone. */
  private Choice tried(Candidate candidate, Standing today) {
    Standing standing = standings.of(List.of(candidate));
    Choice.Worth worth =
        standing == null
            ? refused(candidate)
            : new Choice.Verified(Gain.of(candidate, today, standing), candidate.cost());
    return new Choice(candidate.action(), candidate.subject(), worth);
  }

  private Choice.Refused refused(Candidate candidate) {
    try {
      editor.after(List.of(candidate));
      throw new IllegalStateException("refused once and not again: " + candidate);
    } catch (InvalidApplicantException e) {
      return new Choice.Refused(e.faults());
    }
  }

  private Lift lift(
      @Nullable Money line,
      IncomeStatement income,
      Standing today,
      List<Candidate> pool,
      Ordering ordering) {
    Integer persons = income.after().persons();
    if (line == null || persons == null || income.before().total() == null) {
      return new Lift.Unknown(income.missing());
    }
    Money goal = line.times(persons);
    if (today.certain().compareTo(goal) >= 0) {
      return new Lift.Above();
    }
    // What changes no fact changes no income that is certain.
    List<Candidate> editing = pool.stream().filter(Candidate::edits).toList();
    Search search = new Search(standings, editing, null, editing.size());
    Search.Found fewest = search.fewest(goal);
    if (fewest != null) {
      return new Lift.Reached(route(fewest, ordering));
    }
    Search.Found nearest = search.best();
    return new Lift.OutOfReach(route(nearest, ordering), goal.minus(nearest.set().net()));
  }

  private static Route route(Search.Found found, Ordering ordering) {
    return new Route(ordering.of(found.set().taken()), found.optimal());
  }
}
