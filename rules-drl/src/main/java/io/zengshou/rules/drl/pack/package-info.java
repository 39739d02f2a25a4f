/**
 * Rule packs: reading, checking, compiling and identifying them. Start at {@link
 * io.zengshou.rules.drl.pack.RulePack}.
 */
@NullMarked
package io.zengshou.rules.drl.pack;

import org.jspecify.annotations.NullMarked;
