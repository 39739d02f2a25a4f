/**
 * What an assessment leaves open: which facts to ask next, and what another reading would change.
 * Start at {@link io.zengshou.rules.study.Questions}.
 */
@NullMarked
package io.zengshou.rules.study;

import org.jspecify.annotations.NullMarked;
