/**
 * What an assessment leaves open: which facts to ask next, what another reading would change, and
 * which one fact would make a measure apply. Start at {@link io.zengshou.rules.study.Questions} and
 * {@link io.zengshou.rules.study.Changes}.
 */
@NullMarked
package io.zengshou.rules.study;

import org.jspecify.annotations.NullMarked;
