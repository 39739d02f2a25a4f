/**
 * The smallest host: the library, its packaged rules and nothing else on the class path. Start at
 * {@link io.zengshou.examples.embedded.Embedded}.
 */
@NullMarked
package io.zengshou.examples.embedded;

import org.jspecify.annotations.NullMarked;
