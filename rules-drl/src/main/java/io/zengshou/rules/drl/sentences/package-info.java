/**
 * Rules in Chinese sentences: a vocabulary ({@code .dsl}) says what each sentence means, and rules
 * ({@code .dslr}) are turned into DRL line by line. Start at {@link
 * io.zengshou.rules.drl.sentences.Sentences}.
 */
@NullMarked
package io.zengshou.rules.drl.sentences;

import org.jspecify.annotations.NullMarked;
