/**
 * An assessment told in words, in Chinese and in English. Start at {@link
 * io.zengshou.rules.explain.Explanation#of(io.zengshou.rules.assessment.Assessment,
 * java.util.Locale)}; hosts that print tables of their own use {@link
 * io.zengshou.rules.explain.Words} and {@link io.zengshou.rules.explain.TextTable}.
 *
 * <p>Nothing is said here that is not in the data.
 */
@NullMarked
package io.zengshou.rules.explain;

import org.jspecify.annotations.NullMarked;
