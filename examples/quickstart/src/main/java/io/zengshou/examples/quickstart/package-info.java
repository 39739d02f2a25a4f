/**
 * Assesses a file of applicants from the command line. Start at {@link
 * io.zengshou.examples.quickstart.Quickstart}; how a host calls the library stands in {@link
 * io.zengshou.examples.quickstart.Run}.
 */
@NullMarked
package io.zengshou.examples.quickstart;

import org.jspecify.annotations.NullMarked;
