package io.zengshou.rules.drl.compiler;

import org.drools.drl.ast.descr.PackageDescr;

/**
 * A file of rules that was read.
 *
 * @param drl its text; of rules in sentences, the DRL they stand for
 * @param tree what Drools' parser made of it
 */
record RuleFile(String drl, PackageDescr tree) {}
