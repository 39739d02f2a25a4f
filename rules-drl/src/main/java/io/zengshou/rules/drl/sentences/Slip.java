package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;

/**
 * Something that is wrong with a vocabulary or with a sentence.
 *
 * @param file path of the file in the pack
 * @param line the line, from 1
 * @param column the first sign meant, from 1
 * @param length how many chars are meant; 0: it is not known
 * @param fault what is wrong, at {@code file:line:column}
 */
public record Slip(ProblemKind kind, String file, int line, int column, int length, Fault fault) {}
