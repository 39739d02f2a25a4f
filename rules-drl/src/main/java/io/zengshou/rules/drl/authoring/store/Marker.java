package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.pack.PackFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists what was written into a folder, in the folder itself: what does not stand there is somebody
 * else's. A file of text that {@code sha256sum --check} understands; hidden, so that it is no part
 * of a pack.
 *
 * @param pack id, version and digest of the pack
 * @param digests SHA-256 of each file by its path in the folder, with {@code /} between folders
 */
record Marker(String pack, SortedMap<String, String> digests) {

  /** In a folder that was published into. */
  static final String PUBLISHED = ".zengshou-published";

  /** In a folder that is being copied to. */
  static final String COPYING = ".zengshou-copying";

  private static final String HEAD = "# zengshou: ";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([^/].*)");
  private static final int LONGEST = 1_000_000;

  Marker {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  static Marker of(PackIdentity pack, PackFiles files) {
    return of(pack.id() + " " + pack.version() + " " + pack.sha256(), files);
  }

  static Marker of(String pack, PackFiles files) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String path : files.paths()) {
      digests.put(path, digest(Objects.requireNonNull(files.bytes(path), path)));
    }
    return new Marker(pack, digests);
  }

  /** The marker of a folder; null where it has none, or one that was not written like this. */
  static @Nullable Marker in(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return parse(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
    }
  }

  private static @Nullable Marker parse(String text) {
    String[] lines = text.split("\n", -1);
    if (!lines[0].startsWith(HEAD) || !lines[lines.length - 1].isEmpty()) {
      return null;
    }
    SortedMap<String, String> digests = new TreeMap<>();
    for (int i = 1; i < lines.length - 1; i++) {
      Matcher line = LINE.matcher(lines[i]);
      // A path out of the folder was written by nobody who published.
      if (!line.matches() || !PackFiles.isPart(line.group(2))) {
        return null;
      }
      digests.put(line.group(2), line.group(1));
    }
    return new Marker(lines[0].substring(HEAD.length()), digests);
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append(pack).append('\n');
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString();
  }

  /** Whether a file is as it was written; {@code path} is its path in the folder. */
  boolean isAsWritten(String path, Path file) throws IOException {
    String written = digests.get(path);
    return written != null && written.equals(digest(file));
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
