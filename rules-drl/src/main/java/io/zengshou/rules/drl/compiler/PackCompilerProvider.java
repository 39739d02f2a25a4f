package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.RuleFiles;
import io.zengshou.rules.drl.pack.RuleFilesProvider;
import java.util.SortedMap;

/** Offers Drools' compiler to the loader of packs. */
public final class PackCompilerProvider implements RuleFilesProvider {

  @Override
  public RuleFiles open(PackFiles files, String rootPackage, Faults faults) {
    return new PackCompiler(files, rootPackage, faults);
  }

  @Override
  public SortedMap<String, byte[]> compileJava(SortedMap<String, String> sources) {
    return JavaClasses.of(sources, PackCompilerProvider.class.getClassLoader());
  }
}
