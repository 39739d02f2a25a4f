package io.zengshou.rules.drl.pack;

import java.util.SortedMap;

/**
 * Opens rule files with a rule compiler. Found by {@link java.util.ServiceLoader}, so that reading
 * a packaged pack needs no compiler.
 */
public interface RuleFilesProvider {

  /**
   * The rule files of one pack.
   *
   * @param files the files of the pack
   * @param rootPackage the package of the pack; a rule file's is this and its folder
   * @param faults takes what is wrong
   */
  RuleFiles open(PackFiles files, String rootPackage, Faults faults);

  /**
   * Compiles Java classes that were written for a pack; none is loaded.
   *
   * @param sources the text of each by where it would lie: {@code packs/shiquan2023/Image.java}
   * @return the bytes of each class by its name
   */
  SortedMap<String, byte[]> compileJava(SortedMap<String, String> sources);
}
