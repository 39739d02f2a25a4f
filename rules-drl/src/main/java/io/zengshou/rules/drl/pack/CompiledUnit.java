package io.zengshou.rules.drl.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of a pack that is compiled by itself: what it is compiled to hangs on its own texts alone.
 *
 * @param name the package of rules, or the class, that it is
 * @param digest of its texts: {@link #digest}
 * @param models names of its classes that hold executable rules
 * @param classes bytes of all its classes, by their names
 */
public record CompiledUnit(
    String name, String digest, List<String> models, SortedMap<String, byte[]> classes) {

  public CompiledUnit {
    models = List.copyOf(models);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /**
   * Stands for texts: no others have the same.
   *
   * @param texts each by where it lies, as its classes can hang on that too
   */
  public static String digest(SortedMap<String, String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
