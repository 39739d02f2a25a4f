package io.zengshou.rules.drl.facts;

import java.util.List;

/** A fact that comes from earlier stages rather than from the applicant. */
public interface Result extends Fact {

  /** What is behind its unknown values; {@link Gap#NONE} where it has none. */
  Gap gap();

  @Override
  default String path() {
    return "";
  }

  @Override
  default List<String> missing(String attribute) {
    return gap().missing();
  }

  @Override
  default Gap gap(String attribute) {
    return gap();
  }
}
