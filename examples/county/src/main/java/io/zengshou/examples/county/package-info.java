/**
 * A whole county from the command line: ledger, figures, plans, reforms and a report. Start at
 * {@link io.zengshou.examples.county.County}.
 */
@NullMarked
package io.zengshou.examples.county;

import org.jspecify.annotations.NullMarked;
