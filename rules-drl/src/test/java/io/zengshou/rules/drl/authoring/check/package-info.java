@NullMarked
package io.zengshou.rules.drl.authoring.check;

import org.jspecify.annotations.NullMarked;
