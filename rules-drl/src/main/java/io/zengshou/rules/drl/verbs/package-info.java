/**
 * The few words a rule may say. A rule ends in exactly one of them; what it means for money is
 * worked out elsewhere, so a rule can never grant more than its figures allow. Start at {@link
 * io.zengshou.rules.drl.verbs.Verbs}.
 */
@NullMarked
package io.zengshou.rules.drl.verbs;

import org.jspecify.annotations.NullMarked;
