package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All facts of one evaluation at one stage, by type, each type in a fixed order. */
final class FactBase {

  private final Map<FactType, List<Entry>> byType = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();

  FactBase() {}

  /** The same facts, to which others can be added. */
  FactBase(FactBase facts) {
    facts.byType.forEach((type, entries) -> byType.put(type, new ArrayList<>(entries)));
    unknown.addAll(facts.unknown);
  }

  /** A fact that is there. */
  void add(Fact fact) {
    add(new Entry(fact, typeOf(fact), Entry.Presence.CERTAIN, false));
  }

  /** A fact that is perhaps there. */
  void addPerhaps(Fact fact, Gap gap) {
    add(new Entry(fact, typeOf(fact), new Entry.Presence(Truth.unknown(gap), true), false));
  }

  /** A fact, or any number of them, that nobody has recorded. */
  void addUnrecorded(Fact fact, Gap gap, boolean many) {
    add(new Entry(fact, typeOf(fact), new Entry.Presence(Truth.unknown(gap), false), many));
  }

  private void add(Entry entry) {
    byType.computeIfAbsent(entry.type(), type -> new ArrayList<>()).add(entry);
    if (!entry.isCertain()) {
      unknown.add(entry.type().name());
    }
    for (String attribute : entry.type().attributes()) {
      if (entry.fact().value(attribute) == null) {
        unknown.add(entry.type().name() + "." + attribute);
      }
    }
  }

  private static FactType typeOf(Fact fact) {
    FactType type = Vocabulary.STANDARD.type(fact.getClass().getSimpleName());
    if (type == null) {
      throw new IllegalStateException("not in the vocabulary: " + fact.getClass());
    }
    return type;
  }

  List<Entry> entries(FactType type) {
    return byType.getOrDefault(type, List.of());
  }

  /** What is unknown: {@code Type} where facts may be there, {@code Type.attribute} else. */
  boolean isUnknown(Set<String> reads) {
    for (String read : reads) {
      if (unknown.contains(read)) {
        return true;
      }
    }
    return false;
  }

  /** All facts that are certainly there. */
  Iterable<Fact> certain() {
    List<Fact> facts = new ArrayList<>();
    byType
        .values()
        .forEach(
            entries ->
                entries.stream().filter(Entry::isCertain).map(Entry::fact).forEach(facts::add));
    return facts;
  }
}
