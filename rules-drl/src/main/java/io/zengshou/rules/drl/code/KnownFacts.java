package io.zengshou.rules.drl.code;

import io.zengshou.rules.drl.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one evaluation at one stage, as far as they are certainly there. */
public interface KnownFacts {

  /**
   * All facts of one type.
   *
   * @param type the place of the type in the vocabulary
   * @return null where it is not known whether a fact of that type is there
   */
  @Nullable List<Fact> known(int type);
}
