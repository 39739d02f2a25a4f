/** The totals that {@code accumulate} can make; known to rules by their names in lower case. */
@NullMarked
package io.zengshou.rules.drl.totals;

import org.jspecify.annotations.NullMarked;
