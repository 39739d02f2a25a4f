/**
 * Engines held against each other, and bounds against what completes them, on rule sets that nobody
 * wrote. Start at {@link io.zengshou.rules.drl.differential.EnginesAgreeTest}.
 */
@NullMarked
package io.zengshou.rules.drl.differential;

import org.jspecify.annotations.NullMarked;
