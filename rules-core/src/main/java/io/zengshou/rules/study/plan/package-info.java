/**
 * What a household should do next: the actions of a pack that are open to it, each with a gain that
 * was assessed. Start at {@link io.zengshou.rules.study.plan.Planner}.
 */
@NullMarked
package io.zengshou.rules.study.plan;

import org.jspecify.annotations.NullMarked;
