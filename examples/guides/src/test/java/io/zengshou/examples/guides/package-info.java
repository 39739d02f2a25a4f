@NullMarked
package io.zengshou.examples.guides;

import org.jspecify.annotations.NullMarked;
