/**
 * Words in Chinese and English, and the one shape of every error. Start at {@link
 * io.zengshou.rules.text.Fault}.
 */
@NullMarked
package io.zengshou.rules.text;

import org.jspecify.annotations.NullMarked;
