/**
 * The ledger (台账) of a county: one line an applicant, with what applies, what is missing and who
 * must do what. Start at {@link io.zengshou.rules.study.ledger.LedgerLine#of}.
 */
@NullMarked
package io.zengshou.rules.study.ledger;

import org.jspecify.annotations.NullMarked;
