package io.zengshou.rules.assessment;

import io.zengshou.rules.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One condition that failed.
 *
 * @param rule the rule that has the condition
 * @param subject the path of what was looked at; null: the applicant
 * @param condition the condition as it stands in the rule
 * @param actual the value found; null where nothing was there to look at, or it is not known
 * @param words the condition in words; {@code condition} itself where it has none
 * @param actualWords the value found in words; null where {@code actual} is
 * @param distance how far the value is from what is asked; null where that is no number
 */
public record Reason(
    String rule,
    @Nullable String subject,
    String condition,
    @Nullable String actual,
    Text words,
    @Nullable Text actualWords,
    @Nullable Distance distance) {}
