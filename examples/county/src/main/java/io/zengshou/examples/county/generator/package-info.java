/**
 * A county that does not exist, of any size, with persons who do not either. Start at {@link
 * io.zengshou.examples.county.generator.CountyGenerator}.
 */
@NullMarked
package io.zengshou.examples.county.generator;

import org.jspecify.annotations.NullMarked;
