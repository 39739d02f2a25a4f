@NullMarked
package io.zengshou.examples.county.population;

import org.jspecify.annotations.NullMarked;
