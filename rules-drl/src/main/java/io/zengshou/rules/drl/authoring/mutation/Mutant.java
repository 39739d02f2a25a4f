package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One change of one rule.
 *
 * @param kind what is changed
 * @param rule the rule as the pack has it
 * @param text the rule as changed; null: it is gone
 * @param where the line that is changed: {@code file:line}
 * @param before that line as the pack has it, or the part of it that is changed
 * @param after the same, as changed; empty: it is gone
 * @param change what is changed into what, short, for {@code unnoticed.yaml}: one of its kind in
 *     the pack
 */
public record Mutant(
    Kind kind,
    Rule rule,
    @Nullable RuleText text,
    String where,
    String before,
    String after,
    String change) {}
