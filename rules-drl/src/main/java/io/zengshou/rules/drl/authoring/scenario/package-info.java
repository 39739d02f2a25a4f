/**
 * Scenarios: cases that policy staff write and work by hand, run against a calculator. Start at
 * {@link io.zengshou.rules.drl.authoring.scenario.Scenarios}.
 */
@NullMarked
package io.zengshou.rules.drl.authoring.scenario;

import org.jspecify.annotations.NullMarked;
