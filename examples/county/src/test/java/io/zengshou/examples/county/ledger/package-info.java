@NullMarked
package io.zengshou.examples.county.ledger;

import org.jspecify.annotations.NullMarked;
