package io.zengshou.rules.measure;

/**
 * A figure of a measure: which, how much, and when.
 *
 * @param measure the id of the measure
 * @param name what the figure is for
 * @param figure the number with its unit
 * @param validity the days on which it is in force
 * @param rule the rule on which it stands
 */
public record Parameter(
    String measure, FigureName name, Figure figure, Validity validity, String rule) {}
