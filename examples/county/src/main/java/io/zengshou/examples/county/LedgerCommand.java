package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.ledger.Ledger;
import io.zengshou.examples.county.ledger.LedgerFormat;
import io.zengshou.examples.county.ledger.LedgerJob;
import io.zengshou.examples.county.ledger.LedgerResult;
import io.zengshou.examples.county.ledger.OtherLedgerException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the ledger of a county: one line an applicant. */
@Command(name = "ledger", resourceBundle = "io.zengshou.examples.county.Help")
final class LedgerCommand implements Callable<Integer> {

  /** What is written is made safe so often: a power failure costs no more work than that. */
  private static final Duration INTERVAL = Duration.ofSeconds(3);

  private final Desk desk;

  @Mixin private PopulationOptions population = new PopulationOptions();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "ledger.out")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path out;

  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "ledger.format")
  private Set<LedgerFormat> formats = EnumSet.of(LedgerFormat.csv);

  @Option(names = "--db", paramLabel = "JDBC-URL", descriptionKey = "ledger.db")
  private @Nullable String database;

  @Mixin private RulesOptions rules = new RulesOptions();

  LedgerCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    LedgerJob job =
        new LedgerJob(
            population.source(),
            out,
            formats,
            database,
            rules.calculator(),
            desk.locale(),
            desk.mask(),
            INTERVAL);
    ProgressBar bar = new ProgressBar(desk);
    LedgerResult result;
    try {
      result = Ledger.write(job, bar::told);
    } catch (OtherLedgerException e) {
      desk.error(e.in(desk.locale()));
      return Program.FAILED;
    }
    bar.ended(result.lines() + result.refused());
    new InventoryTable(desk).tell(result.inventory());
    tell(result);
    return result.refused() == 0 ? Program.FINE : Program.FOUND;
  }

  private void tell(LedgerResult result) {
    if (result.resumed() > 0) {
      desk.line(
          desk.say(
              "接着上次做：前 " + result.resumed() + " 个已经做好",
              "gone on with: the first " + result.resumed() + " were there already"));
    }
    desk.line(
        desk.say(
            "台账 " + result.lines() + " 行，在 " + out,
            "ledger: " + result.lines() + " lines, in " + out));
    if (result.refused() > 0) {
      desk.error(
          desk.say(
              "未能核算 " + result.refused() + " 个，行号和原因见 " + out.resolve("rejects.csv"),
              result.refused()
                  + " refused; lines and reasons are in "
                  + out.resolve("rejects.csv")));
    }
  }
}
