/**
 * What a rule can look at: flat records made from an applicant, and the results of earlier stages.
 * Start at {@link io.zengshou.rules.drl.facts.Fact}.
 */
@NullMarked
package io.zengshou.rules.drl.facts;

import org.jspecify.annotations.NullMarked;
