/**
 * Where a county's applicants come from: files or a database, always as a stream. Start at {@link
 * io.zengshou.examples.county.population.Populations}.
 */
@NullMarked
package io.zengshou.examples.county.population;

import org.jspecify.annotations.NullMarked;
