package io.zengshou.rules.drl.sentences;

/**
 * Words that fit.
 *
 * @param end where they end in the line
 * @param expansion what they mean
 */
record Match(int end, Expansion expansion) {}
