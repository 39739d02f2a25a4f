/**
 * Who is assessed, as immutable records with builders. Start at {@link
 * io.zengshou.rules.applicant.Applicant}; most hosts need {@link
 * io.zengshou.rules.applicant.Household#builder}.
 *
 * <p>What is {@code null} is unknown: never false, never zero.
 */
@NullMarked
package io.zengshou.rules.applicant;

import org.jspecify.annotations.NullMarked;
