/**
 * Where along one fact anything changes, and what one more of it is worth in between. Start at
 * {@link io.zengshou.rules.study.breakpoints.Breakpoints}.
 */
@NullMarked
package io.zengshou.rules.study.breakpoints;

import org.jspecify.annotations.NullMarked;
