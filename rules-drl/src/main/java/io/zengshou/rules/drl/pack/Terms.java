package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Term;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads words of an enumeration by their ids. */
final class Terms {

  private Terms() {}

  /** The word of that id; null where there is none, which is a fault. */
  static <T extends Term> @Nullable T read(Yaml value, T[] all, Faults faults) {
    for (T term : all) {
      if (term.id().equals(value.text())) {
        return term;
      }
    }
    if (!value.isMissing()) {
      List<String> ids = Arrays.stream(all).map(Term::id).toList();
      faults.unknown(
          ProblemKind.UNKNOWN_VALUE, value.where(), "没有这个取值", "no such value", value.text(), ids);
    }
    return null;
  }
}
