package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.pack.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One condition that failed in a match.
 *
 * @param pattern the pattern it belongs to
 * @param entry what was looked at; null: there is nothing the pattern could be about
 * @param constraint what failed; null: the pattern as a whole, as nothing is there or, for a {@code
 *     not}, something is
 * @param bound what was bound when it failed
 */
record Miss(
    Rule.Pattern pattern,
    @Nullable Entry entry,
    @Nullable Constraint constraint,
    Map<String, Object> bound) {}
