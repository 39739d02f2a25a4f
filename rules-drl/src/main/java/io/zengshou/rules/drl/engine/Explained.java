package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Deferred;
import io.zengshou.rules.assessment.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Findings with all that explains them, derived once, when the first of it is asked for. */
final class Explained {

  private final Supplier<List<Finding>> source;
  private volatile @Nullable List<Finding> findings;

  Explained(Supplier<List<Finding>> source) {
    this.source = source;
  }

  private Finding finding(int index) {
    List<Finding> known = findings;
    if (known == null) {
      known = source.get();
      findings = known;
    }
    return known.get(index);
  }

  /** Puts the same findings in place of plain ones, with lists that are those of the explained. */
  void defer(Finding[] plain) {
    for (int i = 0; i < plain.length; i++) {
      plain[i] = defer(plain[i], i);
    }
  }

  private Finding defer(Finding plain, int index) {
    if (plain instanceof Finding.Eligible eligible) {
      return new Finding.Eligible(
          eligible.measure(),
          eligible.amount(),
          list(Finding.Eligible.class, Finding.Eligible::subjects, index),
          list(Finding.Eligible.class, Finding.Eligible::steps, index),
          list(Finding.Eligible.class, Finding.Eligible::missing, index),
          list(Finding.Eligible.class, Finding.Eligible::notes, index));
    }
    if (plain instanceof Finding.Ineligible ineligible) {
      return new Finding.Ineligible(
          ineligible.measure(),
          list(Finding.Ineligible.class, Finding.Ineligible::reasons, index),
          list(Finding.Ineligible.class, Finding.Ineligible::notes, index));
    }
    if (plain instanceof Finding.Undetermined undetermined) {
      return new Finding.Undetermined(
          undetermined.measure(),
          undetermined.least(),
          undetermined.most(),
          list(Finding.Undetermined.class, Finding.Undetermined::missing, index),
          list(Finding.Undetermined.class, Finding.Undetermined::because, index),
          list(Finding.Undetermined.class, Finding.Undetermined::steps, index),
          list(Finding.Undetermined.class, Finding.Undetermined::notes, index));
    }
    Finding.NotInForce notInForce = (Finding.NotInForce) plain;
    return new Finding.NotInForce(
        notInForce.measure(),
        notInForce.validity(),
        list(Finding.NotInForce.class, Finding.NotInForce::notes, index));
  }

  private <F extends Finding, T> List<T> list(
      Class<F> outcome, Function<F, List<T>> part, int index) {
    return Deferred.list(() -> part.apply(outcome.cast(finding(index))));
  }
}
