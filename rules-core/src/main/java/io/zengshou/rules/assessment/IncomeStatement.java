package io.zengshou.rules.assessment;

import java.util.List;

/**
 * The income of a household and what the measures make of it.
 *
 * @param before without the measures not yet paid
 * @param after less what was already received under a measure, with what each measure gives: its
 *     amount where eligible, the least where undetermined
 * @param most as {@code after}, with the most of what is undetermined
 * @param missing paths of the facts for want of which a value is null
 */
public record IncomeStatement(Income before, Income after, Income most, List<String> missing) {

  public IncomeStatement {
    missing = List.copyOf(missing);
  }
}
