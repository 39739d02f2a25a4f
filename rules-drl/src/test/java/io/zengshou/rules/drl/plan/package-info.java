@NullMarked
package io.zengshou.rules.drl.plan;

import org.jspecify.annotations.NullMarked;
