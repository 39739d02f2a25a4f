package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.List;

/** A rule whose closest match is sought. */
record SoughtRule(Rule rule, List<Sought> patterns) {

  static SoughtRule of(Rule rule) {
    List<Sought> patterns = new ArrayList<>();
    for (Rule.Pattern pattern : rule.patterns()) {
      patterns.add(Sought.of(pattern));
    }
    return new SoughtRule(rule, patterns);
  }
}
