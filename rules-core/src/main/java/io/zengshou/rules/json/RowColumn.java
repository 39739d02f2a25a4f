package io.zengshou.rules.json;

/**
 * A column of a {@link RowTable}.
 *
 * @param name a property of the contract; of a part, with a dot: {@code previousYear.netIncome}
 * @param type what its cells hold
 */
public record RowColumn(String name, CellType type) {}
