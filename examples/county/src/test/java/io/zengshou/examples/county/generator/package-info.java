@NullMarked
package io.zengshou.examples.county.generator;

import org.jspecify.annotations.NullMarked;
