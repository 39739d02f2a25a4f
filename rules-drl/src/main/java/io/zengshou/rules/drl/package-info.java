/**
 * Rule packs in Drools' language. Hosts do not name anything from here: they depend on this module
 * and call {@link io.zengshou.rules.BenefitCalculator}.
 */
@NullMarked
package io.zengshou.rules.drl;

import org.jspecify.annotations.NullMarked;
