/**
 * The cash measures as a Drools tutorial would write them: mutable beans, a global that rules write
 * to, salience, and a fresh session for each household. An example of what is compared, not of what
 * to do.
 */
@NullMarked
package io.zengshou.examples.benchmarks.tutorial;

import org.jspecify.annotations.NullMarked;
