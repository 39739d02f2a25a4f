package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;

/**
 * One action of a plan.
 *
 * @param choice what is done; its own gain is that of doing it alone
 * @param gain what it adds to the steps before it
 * @param cost to the household, in yuan
 * @param after how the household stands then
 */
public record Step(Choice choice, Gain gain, Money cost, Standing after) {}
