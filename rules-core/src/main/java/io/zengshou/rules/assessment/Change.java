package io.zengshou.rules.assessment;

import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One fact that, were it otherwise, would make a measure apply. Assessed, never guessed: with this
 * change and no other the finding is {@link Finding.Eligible}.
 *
 * @param measure id of the measure
 * @param path the fact, such as {@code members[m1].labourCapacity}
 * @param from what it is, as {@link Facts#value} gives it
 * @param to what it would have to be; of a number, the nearest one that is sufficient
 * @param amount what the measure would then give, in yuan; null where it gives no money
 */
public record Change(String measure, String path, Object from, Object to, @Nullable Money amount) {}
