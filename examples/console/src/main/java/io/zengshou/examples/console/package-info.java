/**
 * What the command lines of the examples share: streams, languages, progress and exit codes. Start
 * at {@link io.zengshou.examples.console.Program}.
 */
@NullMarked
package io.zengshou.examples.console;

import org.jspecify.annotations.NullMarked;
