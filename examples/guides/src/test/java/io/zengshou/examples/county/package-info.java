@NullMarked
package io.zengshou.examples.county;

import org.jspecify.annotations.NullMarked;
