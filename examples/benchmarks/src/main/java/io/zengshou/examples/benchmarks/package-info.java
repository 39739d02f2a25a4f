/**
 * How long an assessment takes. Start at {@link io.zengshou.examples.benchmarks.Benchmarks}, or at
 * {@link io.zengshou.examples.benchmarks.FirstAssessment} for the time from the start of a JVM.
 */
@NullMarked
package io.zengshou.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
