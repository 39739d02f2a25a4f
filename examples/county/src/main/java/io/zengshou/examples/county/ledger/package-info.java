/**
 * The ledger of a county in files that officers and systems read: CSV, JSON Lines, Excel, a
 * database. Start at {@link io.zengshou.examples.county.ledger.Ledger#write}.
 */
@NullMarked
package io.zengshou.examples.county.ledger;

import org.jspecify.annotations.NullMarked;
