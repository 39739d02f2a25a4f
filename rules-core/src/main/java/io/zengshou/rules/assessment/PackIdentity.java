package io.zengshou.rules.assessment;

/**
 * Which rules were applied.
 *
 * @param id the pack's id, such as {@code shiquan-2023}
 * @param version the pack's own version
 * @param sha256 digest of all files of the pack, in lower-case hexadecimal
 */
public record PackIdentity(String id, String version, String sha256) {}
