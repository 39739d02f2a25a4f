package io.zengshou.rules.receipt;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which an assessment made again differs from its receipt.
 *
 * @param aspect what differs
 * @param name which reading, setting or figure; null for all else
 * @param expected what the receipt says; null: it says nothing
 * @param actual what is now; null: there is none, as these rules do not know it, or refuse the
 *     applicant
 */
public record Difference(
    Aspect aspect, @Nullable String name, @Nullable String expected, @Nullable String actual) {}
