package io.zengshou.rules.drl.language;

import org.jspecify.annotations.Nullable;

/**
 * One constraint between the commas of a pattern: it binds an attribute, or says a condition, or
 * both ({@code $base : amount > yuan(0)}).
 *
 * @param text as it stands in the rule
 * @param variable what it binds, such as {@code $base}; null: nothing
 * @param bound the attribute that is bound; null where nothing is
 * @param condition what it says; null where it only binds
 */
public record Constraint(
    String text,
    @Nullable String variable,
    @Nullable String bound,
    @Nullable Condition condition) {}
