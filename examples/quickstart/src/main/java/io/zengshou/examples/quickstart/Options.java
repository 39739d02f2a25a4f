package io.zengshou.examples.quickstart;

import io.zengshou.examples.console.Identities;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said on the command line; the words of the help stand in {@code Help.properties}. */
@Command(name = "java -jar quickstart.jar", sortOptions = false)
final class Options {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  @Nullable String file;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  @Nullable String lang;

  @Option(names = "--json", descriptionKey = "json")
  boolean json;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  @Nullable String asOf;

  @Option(names = "--reading", paramLabel = "ID=CHOICE", descriptionKey = "reading")
  List<String> readings = new ArrayList<>();

  @Option(names = "--setting", paramLabel = "ID=VALUE", descriptionKey = "setting")
  List<String> settings = new ArrayList<>();

  @Option(names = "--pack", paramLabel = "DIR", descriptionKey = "pack")
  @Nullable String pack;

  @Option(names = "--changes", descriptionKey = "changes")
  boolean changes;

  @Option(names = "--sensitivity", descriptionKey = "sensitivity")
  boolean sensitivity;

  @Option(names = "--verify", paramLabel = "RECEIPTS", descriptionKey = "verify")
  @Nullable String verify;

  // Read before all else, as the language is; here they are only known.
  @Option(names = Identities.SHOW, descriptionKey = "show-ids")
  boolean showIds;

  @Option(names = Identities.KEY, paramLabel = "FILE", descriptionKey = "id-key")
  @Nullable String idKey;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;
}
