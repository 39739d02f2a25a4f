/**
 * Tells which rules, conditions and figures the scenarios of a pack try, and drafts those that are
 * missing. Start at {@link io.zengshou.rules.drl.authoring.coverage.Coverage}.
 */
@NullMarked
package io.zengshou.rules.drl.authoring.coverage;

import org.jspecify.annotations.NullMarked;
