/**
 * What other rules would change for a population, one beside the other. Start at {@link
 * io.zengshou.rules.study.reform.Reform} and {@link io.zengshou.rules.study.reform.ReformEffect}.
 */
@NullMarked
package io.zengshou.rules.study.reform;

import org.jspecify.annotations.NullMarked;
