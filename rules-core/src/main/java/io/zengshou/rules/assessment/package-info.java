/**
 * What comes out: findings, incomes and where they come from. Start at {@link
 * io.zengshou.rules.assessment.Assessment}.
 */
@NullMarked
package io.zengshou.rules.assessment;

import org.jspecify.annotations.NullMarked;
