package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.RuleFiles;
import io.zengshou.rules.drl.pack.RuleFilesProvider;

/** Offers Drools' compiler to the loader of packs. */
public final class PackCompilerProvider implements RuleFilesProvider {

  @Override
  public RuleFiles open(PackFiles files, String id, String rootPackage, Faults faults) {
    return new PackCompiler(files, id, rootPackage, faults);
  }
}
