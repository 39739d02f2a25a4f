package io.zengshou.rules.assessment;

import io.zengshou.rules.text.Text;

/**
 * A remark on a finding.
 *
 * @param id fixed id of the remark
 * @param text the remark in words
 */
public record Note(String id, Text text) {}
