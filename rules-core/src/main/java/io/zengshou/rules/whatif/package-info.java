/**
 * What would be if one fact were another: searched for by assessing again. Start at {@link
 * io.zengshou.rules.whatif.Changes}.
 */
@NullMarked
package io.zengshou.rules.whatif;

import org.jspecify.annotations.NullMarked;
