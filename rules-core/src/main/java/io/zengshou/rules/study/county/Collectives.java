package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;

/**
 * Village collectives and what they are awarded on their operating income (二(一)3).
 *
 * @param collectives how many
 * @param unknown of how many the operating income is not known
 * @param operatingIncome of the others, in yuan
 * @param award what the measures give to collectives
 */
public record Collectives(long collectives, long unknown, Money operatingIncome, Sum award) {}
