package io.zengshou.rules.drl.code;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AmountCode} sees of a household and of the results of earlier stages. Rules and
 * measures are known by their places in the pack.
 */
public abstract class Known {

  /** By the rules' places: whether it is asked at all, as its day and its readings are chosen. */
  public abstract boolean[] asked();

  /** The day asked about. */
  public abstract LocalDate day();

  // The entries of a list; null where there may be others.

  public abstract Member @Nullable [] members();

  public abstract Production @Nullable [] production();

  public abstract SilkwormEggs @Nullable [] silkwormEggs();

  public abstract CocoonDelivery @Nullable [] cocoonDeliveries();

  public abstract Machine @Nullable [] machines();

  public abstract Transfer @Nullable [] transfers();

  public abstract Payment @Nullable [] payments();

  /**
   * Facts that are in no record: of the rule set, of the host, incomes.
   *
   * @param type the place of their type in the vocabulary
   * @return null where it is not known whether one is there
   */
  public abstract @Nullable List<Fact> facts(int type);

  // Results of earlier stages.

  /** The id of a measure. */
  public abstract String measure(int measure);

  /** What counts towards a measure; null: nothing. */
  public abstract @Nullable Money base(int measure);

  /** As {@link #base}, for a measure that counts weights. */
  public abstract @Nullable Weight weightBase(int measure);

  /** As {@link #base}, for a measure that counts sheets. */
  public abstract @Nullable Sheets sheetBase(int measure);

  /** Whether a person counts towards a measure. */
  public abstract boolean counts(int measure, int person);

  /** Whether a person was granted a measure. */
  public abstract boolean covers(int measure, int person);

  /** Whether a measure applies; null: undetermined. */
  public abstract @Nullable Boolean eligible(int measure);

  /** Whether a measure applies or may apply. */
  public abstract boolean possible(int measure);

  /** What a measure gives; null: undetermined. */
  public abstract @Nullable Money amount(int measure);
}
