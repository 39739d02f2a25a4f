package io.zengshou.rules.study.plan;

import io.zengshou.rules.text.Text;

/**
 * What the plan of a county does not say and its caller must: a wage, a price, a weight.
 *
 * @param id fixed English id, such as {@code job-wage}
 * @param unit the unit of the number
 * @param title what it is called
 */
public record Input(String id, Unit unit, Text title) {}
