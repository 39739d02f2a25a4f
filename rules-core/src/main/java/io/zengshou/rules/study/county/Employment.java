package io.zengshou.rules.study.county;

/**
 * Employment (clauses 二(二)1 and 三): somebody employed in every household that has labour.
 *
 * @param households all households
 * @param withLabour in how many somebody has capacity for labour, full or partial
 * @param employed of these, in how many somebody is employed
 * @param zeroEmployment of these, in how many nobody is
 * @param open of these, of how many that is not known
 * @param unknown of how many households it is not known whether anybody has capacity for labour
 * @param persons how many persons are employed for certain
 * @param personsOpen of how many persons recorded it is not known
 */
public record Employment(
    long households,
    long withLabour,
    long employed,
    long zeroEmployment,
    long open,
    long unknown,
    long persons,
    long personsOpen) {}
