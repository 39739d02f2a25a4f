/**
 * Runs the rules of a pack over one applicant. The way of the data: {@link
 * io.zengshou.rules.drl.engine.FactMaker} makes facts, an engine tells what the rules of a stage
 * said, a tally works out what that is worth, and the next stage sees the results. Start at {@link
 * io.zengshou.rules.drl.engine.Evaluation}.
 */
@NullMarked
package io.zengshou.rules.drl.engine;

import org.jspecify.annotations.NullMarked;
