/**
 * What the Java class that is written for the rules of a pack stands on. Start at {@link
 * io.zengshou.rules.drl.code.RuleCode}.
 */
@NullMarked
package io.zengshou.rules.drl.code;

import org.jspecify.annotations.NullMarked;
