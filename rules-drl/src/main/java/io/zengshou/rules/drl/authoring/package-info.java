/** For the staff who write packs, and for what helps them: hosts need none of it to assess. */
@NullMarked
package io.zengshou.rules.drl.authoring;

import org.jspecify.annotations.NullMarked;
