package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.IncomeStatement;
import org.jspecify.annotations.Nullable;

/**
 * What the rules came to.
 *
 * @param decided measure by measure
 * @param income null for an institution
 */
record Outcome(Decided decided, @Nullable IncomeStatement income) {}
