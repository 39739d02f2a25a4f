/**
 * Changes one thing at a time in the rules of a pack and finds what no scenario notices. Start at
 * {@link io.zengshou.rules.drl.authoring.mutation.Mutations}.
 */
@NullMarked
package io.zengshou.rules.drl.authoring.mutation;

import org.jspecify.annotations.NullMarked;
