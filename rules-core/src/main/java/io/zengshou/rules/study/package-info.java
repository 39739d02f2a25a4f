/**
 * Questions put to a calculator that take more than one assessment. Start at {@link
 * io.zengshou.rules.study.Changes}.
 */
@NullMarked
package io.zengshou.rules.study;

import org.jspecify.annotations.NullMarked;
