/**
 * What every calculator is measured against: an oracle written from the plan's text, generators of
 * applicants, and the properties that hold for all of them. Start at {@link
 * io.zengshou.rules.testkit.CalculatorProperties}; the figures come from {@link
 * io.zengshou.rules.testkit.Oracle}.
 */
@NullMarked
package io.zengshou.rules.testkit;

import org.jspecify.annotations.NullMarked;
