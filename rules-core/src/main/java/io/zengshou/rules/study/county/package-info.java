/**
 * Figures over a whole county: what the measures come to, how incomes grow and are spread, whom the
 * targets of the plan reach (一, 二(二)1, 二(三)1, 二(三)4, 三). Start at {@link
 * io.zengshou.rules.study.county.CountyFigures}.
 *
 * <p>What is not known is never counted as zero: it is counted as not known, and sums say between
 * which bounds they lie.
 */
@NullMarked
package io.zengshou.rules.study.county;

import org.jspecify.annotations.NullMarked;
