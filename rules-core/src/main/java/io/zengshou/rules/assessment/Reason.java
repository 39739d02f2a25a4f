package io.zengshou.rules.assessment;

import org.jspecify.annotations.Nullable;

/**
 * One condition that failed.
 *
 * @param rule the rule that has the condition
 * @param subject the path of what was looked at; null: the applicant
 * @param condition the condition as it stands in the rule
 * @param actual the value found; null where nothing was there to look at
 */
public record Reason(
    String rule, @Nullable String subject, String condition, @Nullable String actual) {}
