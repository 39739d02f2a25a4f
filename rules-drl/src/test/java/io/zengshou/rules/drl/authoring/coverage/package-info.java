@NullMarked
package io.zengshou.rules.drl.authoring.coverage;

import org.jspecify.annotations.NullMarked;
