/** Tests. */
@NullMarked
package io.zengshou.examples.console;

import org.jspecify.annotations.NullMarked;
