package io.zengshou.rules.study.county;

import io.zengshou.rules.text.Text;

/**
 * The work of one department. A measure of several departments is the work of each of them, so the
 * work of all departments is more than that of the county.
 *
 * @param department who
 * @param measures how many of its measures apply to anyone, or may
 * @param cases how often one of its measures applies for certain
 * @param persons how many persons its measures apply to by name, each once a measure
 * @param undetermined how often it cannot be said whether one applies
 * @param money what its measures give
 */
public record Work(
    Text department, long measures, long cases, long persons, long undetermined, Sum money) {}
