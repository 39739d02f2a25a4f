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
   * @param id the id of the pack
   * @param rootPackage the package of the pack; a rule file's is this and its folder
   * @param faults takes what is wrong
   */
  RuleFiles open(PackFiles files, String id, String rootPackage, Faults faults);

  /**
   * Compiles a Java class that was written for a pack; none is loaded.
   *
   * @param path where its source would lie: {@code packs/shiquan2023/Image.java}
   * @return the bytes of each class by its name
   */
  SortedMap<String, byte[]> compileJava(String path, String source);
}
