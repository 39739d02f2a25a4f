package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.text.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What came of looking at a pack's folder. */
public sealed interface Reload {

  /** The pack that assesses from now on. */
  PackIdentity pack();

  /** In words, one fault a paragraph. */
  String in(Locale locale);

  /**
   * The folder's pack passed its checks and its scenarios, and replaced the one before.
   *
   * @param previous which can be rolled back to
   */
  record Published(PackIdentity pack, PackIdentity previous) implements Reload {

    @Override
    public String in(Locale locale) {
      Objects.requireNonNull(locale, "locale");
      return Says.published(pack, previous).in(locale);
    }
  }

  /**
   * The folder's pack did not pass: what ran before goes on.
   *
   * @param faults all that is wrong with the folder's pack; a scenario that does not hold is a
   *     fault too
   */
  record Kept(PackIdentity pack, List<Fault> faults) implements Reload {

    public Kept {
      faults = List.copyOf(faults);
    }

    @Override
    public String in(Locale locale) {
      Objects.requireNonNull(locale, "locale");
      return Says.kept(pack).in(locale)
          + faults.stream().map(fault -> "\n" + fault.in(locale)).collect(Collectors.joining());
    }
  }

  /** The folder holds what runs already. */
  record Unchanged(PackIdentity pack) implements Reload {

    @Override
    public String in(Locale locale) {
      Objects.requireNonNull(locale, "locale");
      return Says.unchanged(pack).in(locale);
    }
  }

  /** The pack before was taken back, on request. */
  record RolledBack(PackIdentity pack, PackIdentity withdrawn) implements Reload {

    @Override
    public String in(Locale locale) {
      Objects.requireNonNull(locale, "locale");
      return Says.rolledBack(pack, withdrawn).in(locale);
    }
  }
}
