package io.zengshou.rules.study;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.List;

/**
 * A fact that an assessment lacks, and what hangs on it.
 *
 * <p>What is open of a measure is the distance between the least and the most that it can give. The
 * sums say what hangs on the fact, not that the answer gives so much: it may settle the amount at
 * either end. A ceiling that several measures share may leave less open than their sum.
 *
 * @param path the fact, such as {@code machines[m2].price}
 * @param unlimited whether a measure or the income has no upper limit as long as it is missing
 * @param alone what is open, in yuan, in measures that lack nothing else and wait for no reading to
 *     be settled; without those that have no upper limit
 * @param together what is open, in yuan, in all measures that lack it, perhaps among other things;
 *     without those that have no upper limit
 * @param measures the measures whose findings lack it, in the catalogue's order
 * @param income whether the income cannot be known without it
 */
public record Question(
    String path,
    boolean unlimited,
    Money alone,
    Money together,
    List<Measure> measures,
    boolean income) {

  public Question {
    measures = List.copyOf(measures);
  }
}
