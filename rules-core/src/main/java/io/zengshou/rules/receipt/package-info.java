/**
 * By which rules and facts an assessment was made, so that anyone can make it again. Start at
 * {@link io.zengshou.rules.receipt.Receipt}.
 */
@NullMarked
package io.zengshou.rules.receipt;

import org.jspecify.annotations.NullMarked;
