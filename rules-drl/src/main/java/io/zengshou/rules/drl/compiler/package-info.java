/**
 * Everything that needs Drools' rule compiler: reading DRL and turning it into classes. A host that
 * runs only packaged packs never loads anything from here. Start at {@link
 * io.zengshou.rules.drl.compiler.PackCompiler}.
 */
@NullMarked
package io.zengshou.rules.drl.compiler;

import org.jspecify.annotations.NullMarked;
