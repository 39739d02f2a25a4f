@NullMarked
package io.zengshou.examples.quickstart;

import org.jspecify.annotations.NullMarked;
