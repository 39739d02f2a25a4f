/**
 * Tells policy staff everything that is wrong with a pack, or looks wrong, at its line and column.
 * Start at {@link io.zengshou.rules.drl.authoring.check.PackReport}.
 */
@NullMarked
package io.zengshou.rules.drl.authoring.check;

import org.jspecify.annotations.NullMarked;
