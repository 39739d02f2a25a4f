package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.drl.authoring.store.PackFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies the shipped pack as a folder to edit. */
@Command(name = "init", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class InitCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "init.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  @Option(names = "--pack", paramLabel = "ID", descriptionKey = "init.pack")
  private String pack = "shiquan-2023";

  InitCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    int files = PackFolder.init(pack, folder);
    desk.line(
        desk.say(
            "已把规则包 " + pack + " 的 " + files + " 个文件复制到 " + folder,
            "copied the " + files + " files of pack " + pack + " to " + folder));
    desk.line(
        desk.say(
            "改完后先查：policy-desk check " + folder,
            "after editing, check first: policy-desk check " + folder));
    return Program.FINE;
  }
}
