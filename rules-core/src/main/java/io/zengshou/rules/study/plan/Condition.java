package io.zengshou.rules.study.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** When an action is open. What is unknown fulfils nothing. */
public sealed interface Condition {

  /**
   * Facts have certain values: of the entry where the action is for each entry of a list, otherwise
   * of the household.
   *
   * @param facts the values, by the names of the facts; of a set, one that it holds
   */
  record Is(Map<String, Object> facts) implements Condition {
    public Is {
      facts = ordered(facts);
    }
  }

  /**
   * Facts are known and are something else.
   *
   * @param facts what they are not, by the names of the facts; of a set, what it does not hold
   */
  record IsNot(Map<String, Object> facts) implements Condition {
    public IsNot {
      facts = ordered(facts);
    }
  }

  /**
   * A list has an entry with certain facts.
   *
   * @param list name of the list
   * @param with none: any entry
   */
  record Some(String list, Map<String, Object> with) implements Condition {
    public Some {
      with = ordered(with);
    }
  }

  /**
   * A list has no entry that is known to have certain facts.
   *
   * @param list name of the list
   * @param with none: any entry
   */
  record None(String list, Map<String, Object> with) implements Condition {
    public None {
      with = ordered(with);
    }
  }

  /**
   * A measure is eligible or undetermined: for the person where the action is for each person.
   *
   * @param measure the id of the measure
   */
  record Applies(String measure) implements Condition {}

  private static Map<String, Object> ordered(Map<String, Object> facts) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
