package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;

/**
 * Something that is wrong with a pack, or that should be looked at.
 *
 * @param kind its kind
 * @param place where it stands
 * @param fault what is wrong, in words; its {@code where} is the place
 */
public record Problem(ProblemKind kind, Place place, Fault fault) {}
