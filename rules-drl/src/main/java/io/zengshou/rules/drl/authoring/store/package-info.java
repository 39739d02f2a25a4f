/** The rules of a running host, replaced while it runs. */
@NullMarked
package io.zengshou.rules.drl.authoring.store;

import org.jspecify.annotations.NullMarked;
