/**
 * Applicants by the ten thousand: read as a stream, worked on by all cores, answered in the order
 * in which they came. Start at {@link io.zengshou.rules.study.population.InOrder}.
 */
@NullMarked
package io.zengshou.rules.study.population;

import org.jspecify.annotations.NullMarked;
