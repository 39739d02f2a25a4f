package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder's files, or why they cannot be read.
 *
 * @param files null: they cannot
 * @param digest of the files or of what is wrong with them: equal where nothing changed
 */
record Candidate(@Nullable PackFiles files, List<Fault> faults, String digest) {

  /** Looks at the folder again after so many milliseconds, where it is not at rest. */
  private static final int PAUSE = 50;

  private static final int LOOKS = 20;

  Candidate {
    faults = List.copyOf(faults);
  }

  /** What cannot be read for these faults. */
  static Candidate faulty(List<Fault> faults) {
    return new Candidate(null, faults, faults.toString());
  }

  /** The folder as it is; where it is being changed, that may be a mixture of two packs. */
  static Candidate of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return faulty(PackLoader.noFolder(folder).faults());
    }
    try {
      PackFiles files = PackFiles.in(folder);
      return new Candidate(files, List.of(), files.sha256());
    } catch (InvalidPackException e) {
      return faulty(e.faults());
    } catch (UncheckedIOException e) {
      return faulty(
          List.of(
              Fault.of(folder.toString(), new Text("读不了规则包", "the pack cannot be read"))
                  .actual(String.valueOf(e.getMessage()))));
    }
  }

  /**
   * The folder at rest: what is read twice the same is no mixture, and a folder is away for a
   * moment while another takes its place.
   */
  static Candidate atRest(Path folder) throws InterruptedException {
    Candidate before = of(folder);
    for (int i = 0; i < LOOKS; i++) {
      if (before.files() == null) {
        Thread.sleep(PAUSE);
      }
      Candidate now = of(folder);
      if (now.digest().equals(before.digest())) {
        return now;
      }
      before = now;
    }
    return faulty(
        List.of(
            Fault.of(
                folder.toString(),
                new Text(
                    "文件夹一直在变，可能还在复制", "the folder keeps changing and may still be copied to"))));
  }

  /**
   * The files.
   *
   * @throws InvalidPackException where they cannot be read
   */
  PackFiles orThrow(Path folder) {
    if (files == null) {
      throw new InvalidPackException(folder.toString(), faults);
    }
    return files;
  }
}
