package io.zengshou.rules.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Puts the actions of a set in the order in which to take them. */
final class Ordering {

  private final Standings standings;
  private final Function<Candidate, Choice> choices;

  Ordering(Standings standings, Function<Candidate, Choice> choices) {
    this.standings = standings;
    this.choices = choices;
  }

  /** The steps of a set: whichever adds most comes first, as far as nothing must come before it. */
  List<Step> of(List<Candidate> set) {
    List<Step> steps = new ArrayList<>();
    List<Candidate> taken = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>(set);
    while (!rest.isEmpty()) {
      Scored next = next(taken, rest);
      Candidate added =
          next.taken().stream().filter(one -> !taken.contains(one)).findFirst().orElseThrow();
      Gain gain = Gain.of(added, standing(taken), next.standing());
      steps.add(new Step(choices.apply(added), gain, added.cost(), next.standing()));
      taken.add(added);
      taken.sort(Candidate.IN_ORDER);
      rest.remove(added);
    }
    return steps;
  }

  private Scored next(List<Candidate> taken, List<Candidate> rest) {
    Scored best = null;
    for (Candidate candidate : rest) {
      if (!waits(candidate, rest)) {
        List<Candidate> more = new ArrayList<>(taken);
        more.add(candidate);
        more.sort(Candidate.IN_ORDER);
        Scored scored = new Scored(more, standing(more), Sets.cost(more));
        best = best == null || Scored.BETTER.compare(scored, best) < 0 ? scored : best;
      }
    }
    // Nothing waits for itself, so one of them can always be next; the pack check refuses circles.
    return Objects.requireNonNull(best);
  }

  private static boolean waits(Candidate candidate, List<Candidate> rest) {
    return rest.stream()
        .anyMatch(
            other ->
                !other.equals(candidate)
                    && candidate.action().after().contains(other.action().id()));
  }

  /** A part of a set that breaks no contract breaks none either. */
  private Standing standing(List<Candidate> taken) {
    return Objects.requireNonNull(standings.of(taken));
  }
}
