package io.zengshou.rules.drl.verbs;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule said when it matched. Nothing is computed yet. */
public sealed interface Deed {

  /** {@code base.add(quantity)}. */
  record AddBase(Quantity quantity) implements Deed {}

  /** {@code base.add(person)}. */
  record AddPerson(Member person) implements Deed {}

  /** {@code base.subtract(money)}. */
  record SubtractBase(Money money) implements Deed {}

  /** {@code award.on(base)}; with a subject: for that one alone. */
  record AwardOn(Quantity base, @Nullable Fact subject) implements Deed {}

  /** {@code award.each(person)}: the standard for a person. */
  record AwardEach(Member person) implements Deed {}

  /** {@code award.topUp(counted)}: lifts the counted income to the standard. */
  record AwardTopUp(PerCapita counted) implements Deed {}

  /** {@code refer.…} and {@code flag.raise(…)}: the measure applies; null: to the applicant. */
  record Apply(@Nullable Fact subject) implements Deed {}

  /** {@code limit.total(measures)}. */
  record LimitTotal(List<String> measures) implements Deed {}

  /** {@code undecided.…}: {@code most} at most, or without a known limit where null. */
  record Undecided(String point, @Nullable Deed least, @Nullable Deed most, @Nullable Fact subject)
      implements Deed {}

  /** {@code note.attach()}. */
  record AttachNote() implements Deed {}
}
