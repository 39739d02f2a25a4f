package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.authoring.store.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a pack that passes into the folder that a running host watches. */
@Command(name = "publish", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class PublishCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "publish.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  @Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "publish.target")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path target;

  PublishCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Publication publication = Publication.of(folder, target);
    desk.line(publication.in(desk.locale()));
    publication.carryOut();
    PackIdentity pack = publication.pack();
    desk.line(
        desk.say("已发布到 ", "published to ")
            + target
            + desk.say("：", ": ")
            + pack.id()
            + " "
            + pack.version()
            + " "
            + pack.sha256().substring(0, 12));
    if (publication.kept() != null) {
      desk.error(
          desk.say(
                  "发布时有人往目标里放了文件，留在 ", "somebody put files into the target meanwhile; they are in ")
              + publication.kept());
    }
    return Program.FINE;
  }
}
