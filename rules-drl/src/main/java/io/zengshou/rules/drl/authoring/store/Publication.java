package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A pack that passed, on its way into the folder that a running host watches: the folder is
 * replaced as a whole, so that a host sees the pack before or this one and never a mixture. Nothing
 * is deleted that an earlier publication did not write: it lists its files in {@code
 * .zengshou-published}.
 *
 * <pre>{@code
 * Publication publication = Publication.of(pack, target);
 * log(publication.in(locale)); // what will be done
 * publication.carryOut();
 * }</pre>
 */
public final class Publication {

  private final PackFiles files;
  private final PackIdentity pack;
  private final Marker marker;
  private final PublishTarget target;
  private final FolderSwap swap;
  private final @Nullable Marker replaced;

  private Publication(
      PackFiles files,
      PackIdentity pack,
      PublishTarget target,
      FolderSwap swap,
      @Nullable Marker replaced) {
    this.files = files;
    this.pack = pack;
    this.marker = Marker.of(pack, files);
    this.target = target;
    this.swap = swap;
    this.replaced = replaced;
  }

  /**
   * Reads a pack and holds that it can be loaded and all of its scenarios hold. Where an earlier
   * run was cut off, the target is put back as it was before that run; otherwise it is only looked
   * at.
   *
   * @param pack the pack's folder
   * @param target a folder that is not there yet, is empty, or holds what an earlier publication
   *     wrote and nothing else
   * @throws InvalidPackException where the pack does not pass, with all that is wrong
   * @throws InvalidChoiceException where nothing can be published into the target
   * @throws IOException where a folder cannot be read, or not put back
   */
  public static Publication of(Path pack, Path target) throws IOException {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(target, "target");
    if (!Files.isDirectory(pack)) {
      throw PackLoader.noFolder(pack);
    }
    PublishTarget into = PublishTarget.of(target, pack);
    FolderSwap swap = into.swap();
    if (swap.isCutOff()) {
      swap.alone(() -> {});
    }
    // Told before the pack is tried, which takes a while.
    Marker replaced = into.published();
    PackFiles files = files(pack);
    PackIdentity identity = Gate.pass(pack.toString(), files, UnaryOperator.identity()).pack();
    return new Publication(files, identity, into, swap, replaced);
  }

  private static PackFiles files(Path pack) {
    try {
      return Candidate.atRest(pack).orThrow(pack);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the pack was read", e);
    }
  }

  /** The pack that passed. */
  public PackIdentity pack() {
    return pack;
  }

  /** What will be done, one line a thing. */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    SortedMap<String, String> before = replaced == null ? new TreeMap<>() : replaced.digests();
    List<String> gone = new ArrayList<>(before.keySet());
    gone.removeAll(marker.digests().keySet());
    int same = 0;
    int changed = 0;
    for (var file : marker.digests().entrySet()) {
      String digest = before.get(file.getKey());
      same += file.getValue().equals(digest) ? 1 : 0;
      changed += digest != null && !file.getValue().equals(digest) ? 1 : 0;
    }
    int added = marker.digests().size() - same - changed;
    String to = target.shown().toString();
    Text first =
        replaced == null
            ? new Text(
                "将写入 " + to + "：" + added + " 个文件",
                "to be written to " + to + ": " + added + " files")
            : new Text(
                "将整个换掉 " + to + "：改 " + changed + " 个文件，加 " + added + " 个，删 " + gone.size() + " 个",
                "to be replaced as a whole: "
                    + to
                    + ", files changed "
                    + changed
                    + ", added "
                    + added
                    + ", deleted "
                    + gone.size());
    StringBuilder lines = new StringBuilder(first.in(locale));
    for (String path : gone) {
      lines.append("\n  ").append(new Text("删去 ", "deleted: ").in(locale)).append(path);
    }
    return lines.toString();
  }

  /**
   * Publishes. Where it fails, the target is as it was; where its process is killed, the next
   * publication puts it back.
   *
   * @throws InvalidChoiceException where the target is no longer what it was
   * @throws IOException where a file cannot be written
   */
  public void carryOut() throws IOException {
    swap.alone(
        () -> {
          target.published();
          swap.stage(files, marker);
          swap.replace();
        });
  }

  /**
   * Where files are now that somebody put into the target while it was replaced; null where there
   * are none, as always but by accident.
   */
  public @Nullable Path kept() {
    return swap.kept();
  }
}
