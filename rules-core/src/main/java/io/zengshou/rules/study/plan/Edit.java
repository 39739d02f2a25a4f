package io.zengshou.rules.study.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an action changes in the facts of a household. */
public sealed interface Edit {

  /**
   * Sets facts: of the entry where the action is for each entry of a list, otherwise of the
   * household.
   *
   * @param facts the new values, by the names of the facts
   */
  record Put(Map<String, Value> facts) implements Edit {
    public Put {
      facts = ordered(facts);
    }
  }

  /**
   * Sets facts of every entry of a list that has certain others; where no entry has, the action is
   * not open.
   *
   * @param list name of the list
   * @param with what the entry must be known to be
   * @param facts the new values
   */
  record Every(String list, Map<String, Object> with, Map<String, Value> facts) implements Edit {
    public Every {
      with = ordered(with);
      facts = ordered(facts);
    }
  }

  /**
   * Adds an entry to a list.
   *
   * @param list name of the list
   * @param facts what is known of the entry
   */
  record Add(String list, Map<String, Value> facts) implements Edit {
    public Add {
      facts = ordered(facts);
    }
  }

  /**
   * Adds to an amount of the household where it is known; unknown stays unknown.
   *
   * @param facts how much, by the paths of the facts
   */
  record Raise(Map<String, Value> facts) implements Edit {
    public Raise {
      facts = ordered(facts);
    }
  }

  private static <V> Map<String, V> ordered(Map<String, V> facts) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
