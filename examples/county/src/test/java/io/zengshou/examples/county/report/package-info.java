@NullMarked
package io.zengshou.examples.county.report;

import org.jspecify.annotations.NullMarked;
