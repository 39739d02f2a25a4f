/**
 * What a plan offers: measures, their figures and their clauses. Start at {@link
 * io.zengshou.rules.measure.Catalogue}.
 */
@NullMarked
package io.zengshou.rules.measure;

import org.jspecify.annotations.NullMarked;
