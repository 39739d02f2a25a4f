package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.drl.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Publishes in a process of its own, which a test can kill, or which ends itself at a place. */
final class PublisherProcess {

  private static final int KILLED = 137;

  private PublisherProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path pack = Path.of(arguments[1]);
    Path target = Path.of(arguments[2]);
    switch (arguments[0]) {
      case "publish" -> Publication.of(pack, target).carryOut();
      case "init" -> PackFolder.init("shiquan-2023", target);
      case "hold" -> new FolderSwap(target, target).alone(PublisherProcess::hold);
      case "again" -> again(pack, Path.of(arguments[3]), target);
      default -> end(arguments[0], pack, target);
    }
  }

  /** Ends where the name says, as if it was killed there. */
  private static void end(String where, Path pack, Path target) throws IOException {
    FolderSwap swap = new FolderSwap(target, target);
    PackFiles files = PackFiles.in(pack);
    swap.alone(
        () -> {
          swap.stage(files, Marker.of("test", files));
          halt(where.equals("staged"));
          swap.setAside();
          halt(where.equals("away"));
          swap.putInPlace();
          halt(where.equals("in-place"));
        });
  }

  /** Tells that it has the lock, and keeps it until it is killed. */
  private static void hold() throws IOException {
    System.out.println("held");
    // Nobody writes to it.
    if (System.in.read() < 0) {
      throw new IOException("whoever began this has ended");
    }
  }

  private static void halt(boolean here) {
    if (here) {
      Runtime.getRuntime().halt(KILLED);
    }
  }

  /** Publishes two packs in turns, and tells each time. */
  private static void again(Path pack, Path other, Path target) throws IOException {
    FolderSwap swap = new FolderSwap(target, target);
    List<PackFiles> packs = List.of(PackFiles.in(pack), PackFiles.in(other));
    for (int i = 0; ; i++) {
      PackFiles files = packs.get(i % 2);
      swap.alone(
          () -> {
            swap.stage(files, Marker.of("test", files));
            swap.replace();
          });
      System.out.println(i);
    }
  }

  /** Begins one. */
  static Process start(Object... arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static List<String> command(Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It would write a file of its own.
    command.add("-XX:-UsePerfData");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(PublisherProcess.class.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }
}
