package io.zengshou.rules.drl.pack;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Loads packs: packaged ones as they were compiled with the jar, others from their files. */
public final class PackLoader {

  /** Where packaged packs lie on the class path. */
  public static final String PACKS = "packs/";

  /** Names the packs of a jar, one id a line. */
  static final String IDS = "META-INF/zengshou/packs.txt";

  private PackLoader() {}

  /** The ids of all packaged packs on the class path. */
  public static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    try {
      for (URL list : Collections.list(PackLoader.class.getClassLoader().getResources(IDS))) {
        try (InputStream in = list.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(ids::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }

  /** The package of a pack's generated classes: {@code shiquan-2023} is in packs.shiquan2023. */
  public static String rootPackage(String id) {
    return "packs." + id.replace("-", "");
  }

  /** Loads a packaged pack as it was checked and compiled when the jar was built. */
  public static RulePack packaged(String id) {
    Vocabulary.STANDARD.requireUsable();
    ClassLoader loader = PackLoader.class.getClassLoader();
    String image = rootPackage(id) + "." + PackImage.NAME;
    try {
      return Class.forName(image, true, loader)
          .asSubclass(PackImage.class)
          .getConstructor()
          .newInstance()
          .pack(loader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the packaged pack is incomplete: " + id, e);
    }
  }

  /**
   * Loads a pack from a folder.
   *
   * @throws InvalidPackException with all faults of the pack
   */
  public static RulePack fromFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw noFolder(folder);
    }
    return fromFiles(folder.toString(), PackFiles.in(folder));
  }

  /** What is wrong where there is no folder. */
  public static InvalidPackException noFolder(Path folder) {
    return new InvalidPackException(
        folder.toString(),
        List.of(Fault.of(folder.toString(), new Text("没有这个文件夹", "no such folder"))));
  }

  /** Loads a pack from its files; {@code name} is for messages. */
  public static RulePack fromFiles(String name, PackFiles files) {
    Vocabulary.STANDARD.requireUsable();
    PackReading reading = reading(name, files);
    PackReading.Compilation compilation = reading.compile(name, packaged(reading));
    CompiledPack compiled = compilation.pack();
    String root = rootPackage(compiled.id());
    ClassLoader loader = new PackClassLoader(root, compiled.classes());
    Models models = new Models(loader, root, compiled.models());
    return reading.pack(compilation.rules(), models, files.sha256());
  }

  /**
   * Reads, checks and compiles a pack for a jar, with its {@link PackImage}, without loading any of
   * its classes.
   */
  public static CompiledPack compile(String name, PackFiles files) {
    Vocabulary.STANDARD.requireUsable();
    PackReading reading = reading(name, files);
    // What an earlier build left on the class path may have been compiled otherwise.
    PackReading.Compilation compilation = reading.compile(name, PackagedUnits.NONE);
    CompiledPack compiled = compilation.pack();
    String root = rootPackage(compiled.id());
    ImageSource image =
        new ImageSource(
            reading.identity(files.sha256()),
            reading.manifest(),
            reading.catalogue(),
            reading.actions());
    String source = image.write(root, compilation.rules(), compiled.models());
    return compiled.with(
        PackReading.java(root, PackImage.NAME, Map.of(PackImage.NAME, source), PackagedUnits.NONE));
  }

  /**
   * Reads and checks a pack, and compiles it where nothing stops it, without loading any of its
   * classes: all that can be said about it, warnings too.
   */
  public static Examined examine(String name, PackFiles files) {
    Vocabulary.STANDARD.requireUsable();
    PackReading reading = reading(name, files);
    return reading.examine(name, packaged(reading));
  }

  private static PackReading reading(String name, PackFiles files) {
    try {
      return new PackReading(files);
    } catch (LinkageError e) {
      throw new InvalidPackException(name, List.of(PackReading.lack(name, e)));
    }
  }

  private static PackagedUnits packaged(PackReading reading) {
    String id = reading.manifest().id();
    return id.isEmpty() ? PackagedUnits.NONE : PackagedUnits.of(id);
  }
}
