/**
 * What the Java classes that are written for the rules of a pack stand on. Start at {@link
 * io.zengshou.rules.drl.code.AmountCode}, for amounts of what is known, and at {@link
 * io.zengshou.rules.drl.code.RuleCode}, for all that rules say of facts.
 */
@NullMarked
package io.zengshou.rules.drl.code;

import org.jspecify.annotations.NullMarked;
