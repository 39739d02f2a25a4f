/** Exact amounts. Start at {@link io.zengshou.rules.money.Money}. */
@NullMarked
package io.zengshou.rules.money;

import org.jspecify.annotations.NullMarked;
