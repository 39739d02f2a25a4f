package io.zengshou.examples.console;

import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How identity numbers stand in what people read: masked, unless they are asked for. The key is
 * that of a file, or the user's own, which is made when it is first needed: runs of one user give
 * the same masks, and no ledger has its key beside it.
 */
public final class Identities {

  /** The option that shows identity numbers. */
  public static final String SHOW = "--show-ids";

  /** The option that names a key file. */
  public static final String KEY = "--id-key";

  private static final int KEY_LENGTH = 32;

  private @Nullable IdentityMask mask;

  private Identities(@Nullable IdentityMask mask) {
    this.mask = mask;
  }

  /** Masked by the user's own key. */
  public static Identities ofUser() {
    return new Identities(null);
  }

  /**
   * As a command line wants it: {@code --show-ids}, {@code --id-key FILE}, or neither.
   *
   * @throws InvalidKeyFileException where the file cannot be read, or is too short for a key
   */
  public static Identities of(List<String> arguments) {
    if (arguments.contains(SHOW)) {
      return new Identities(IdentityMask.none());
    }
    String file = value(arguments);
    return file == null ? ofUser() : new Identities(ofFile(file));
  }

  private static IdentityMask ofFile(String file) {
    byte[] key;
    try {
      key = Files.readAllBytes(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw InvalidKeyFileException.unreadable(file);
    }
    if (key.length < IdentityMask.SHORTEST_KEY) {
      throw InvalidKeyFileException.tooShort(file, key.length);
    }
    return IdentityMask.keyed(key);
  }

  private static @Nullable String value(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(KEY + "=")) {
        return arguments.get(i).substring(KEY.length() + 1);
      }
      if (arguments.get(i).equals(KEY) && i + 1 < arguments.size()) {
        return arguments.get(i + 1);
      }
    }
    return null;
  }

  /** Masks by the key, or shows. */
  public synchronized IdentityMask mask() {
    if (mask == null) {
      mask = IdentityMask.keyed(keyOfUser());
    }
    return mask;
  }

  /** A text as people read it. Without a number in it no key is needed. */
  public String masked(String text) {
    return IdentityMask.isIn(text) ? mask().mask(text) : text;
  }

  /** Where none can be kept, one for this run: what is masked must stay so. */
  private static byte[] keyOfUser() {
    byte[] made = new byte[KEY_LENGTH];
    new SecureRandom().nextBytes(made);
    Path file = Path.of(System.getProperty("user.home", ""), ".zengshou", "id.key");
    try {
      if (!Files.exists(file)) {
        keep(made, file);
      }
      byte[] key = Files.readAllBytes(file);
      return key.length < IdentityMask.SHORTEST_KEY ? made : key;
    } catch (IOException e) {
      return made;
    }
  }

  /** Whole before it has its name: another run may be making it too. */
  private static void keep(byte[] key, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Such a file is its owner's alone.
    Path whole = Files.createTempFile(folder, "id", ".key");
    try {
      Files.write(whole, key);
      Files.move(whole, file);
    } catch (FileAlreadyExistsException e) {
      // The other run was first.
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
