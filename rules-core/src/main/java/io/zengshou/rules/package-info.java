/** The benefit calculator. Start at {@link io.zengshou.rules.BenefitCalculator#load(String)}. */
@NullMarked
package io.zengshou.rules;

import org.jspecify.annotations.NullMarked;
