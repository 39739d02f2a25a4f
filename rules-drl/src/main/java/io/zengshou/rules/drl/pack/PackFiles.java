package io.zengshou.rules.drl.pack;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.sentences.SentenceFile;
import io.zengshou.rules.drl.sentences.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack by their paths in it, with {@code /} between folders. What is stored is what
 * counts: a byte order mark is dropped and Windows line ends become {@code \n}, so that a pack has
 * one digest wherever it was edited.
 */
public final class PackFiles {

  /** How sheets of scenarios end. */
  public static final String SHEETS = ".xlsx";

  private static final List<String> KINDS =
      List.of(".drl", Sentences.RULES, Sentences.VOCABULARY, ".yaml");

  private final SortedMap<String, byte[]> files;
  private final List<String> ignored;

  /** Null until somebody asks: a packaged pack is loaded without. */
  private volatile @Nullable Sentences sentences;

  private PackFiles(SortedMap<String, byte[]> files, List<String> ignored) {
    this.files = Collections.unmodifiableSortedMap(files);
    this.ignored = ignored.stream().sorted().toList();
  }

  /** The files of a pack given by their contents. */
  public static PackFiles of(Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach(
        (path, text) -> files.put(path, normalised(text.getBytes(StandardCharsets.UTF_8))));
    return new PackFiles(files, List.of());
  }

  /** The same files and one that is no text, such as a sheet of scenarios. */
  public PackFiles with(String path, byte[] bytes) {
    SortedMap<String, byte[]> more = new TreeMap<>(files);
    more.put(path, bytes.clone());
    return new PackFiles(more, ignored);
  }

  /**
   * The rule, vocabulary and YAML files of a folder, and its sheets of scenarios; hidden files and
   * those of other kinds are no part of it.
   *
   * @throws UncheckedIOException where the folder cannot be read
   * @throws InvalidPackException where a file is a link to something outside of the folder, or the
   *     folder holds more than {@link PackLimits}: before any file is read
   */
  public static PackFiles in(Path folder) {
    try {
      FolderFiles found = FolderFiles.in(folder, PackFiles::isPart);
      SortedMap<String, byte[]> files = found.read();
      files.replaceAll((path, bytes) -> isSheet(path) ? bytes : normalised(bytes));
      List<String> ignored = found.others().stream().filter(path -> !isHidden(path)).toList();
      return new PackFiles(files, ignored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file of that path in a pack's folder is part of the pack; hidden ones are not. */
  public static boolean isPart(String path) {
    return !isHidden(path) && (isSheet(path) || KINDS.stream().anyMatch(path::endsWith));
  }

  private static boolean isSheet(String path) {
    return path.startsWith("scenarios/") && path.endsWith(SHEETS);
  }

  /** Beside a sheet that is open, Excel keeps a file of its own: {@code ~$种养.xlsx}. */
  private static boolean isHidden(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith(".") || path.contains("/.") || name.startsWith("~$");
  }

  private static byte[] normalised(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int length = 0;
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    for (int i = mark ? 3 : 0; i < bytes.length; i++) {
      boolean windowsEnd = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!windowsEnd) {
        kept[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(kept, length);
  }

  /** All paths, sorted. */
  public List<String> paths() {
    return new ArrayList<>(files.keySet());
  }

  /** The paths of files beside them that are of other kinds and no part of the pack, sorted. */
  public List<String> ignored() {
    return ignored;
  }

  /** The paths that end in {@code ending}, sorted. */
  public List<String> paths(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
  }

  /** The text of a file; null where the pack does not have it, or it is not UTF-8. */
  public @Nullable String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** What a file holds; null where the pack does not have it. */
  public byte @Nullable [] bytes(String path) {
    byte[] bytes = files.get(path);
    return bytes == null ? null : bytes.clone();
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** The vocabulary, and the rules in sentences turned into DRL. */
  public Sentences sentences() {
    Sentences known = sentences;
    if (known == null) {
      known = new Sentences(texts(Sentences.VOCABULARY), texts(Sentences.RULES));
      sentences = known;
    }
    return known;
  }

  /** A file of rules in sentences; null where the path is none. */
  @Nullable SentenceFile sentences(String path) {
    return path.endsWith(Sentences.RULES) ? sentences().file(path) : null;
  }

  private Map<String, String> texts(String ending) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String path : paths(ending)) {
      String text = text(path);
      if (text != null) {
        texts.put(path, text);
      }
    }
    return texts;
  }

  /** Digest of all files with their paths, in lower-case hexadecimal. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
