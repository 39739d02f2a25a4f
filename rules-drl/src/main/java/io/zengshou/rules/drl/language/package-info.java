/**
 * The small language of rules: which facts, attributes, verbs and operators there are, and what a
 * condition says. Knows no Drools. Start at {@link io.zengshou.rules.drl.language.RuleText}.
 */
@NullMarked
package io.zengshou.rules.drl.language;

import org.jspecify.annotations.NullMarked;
