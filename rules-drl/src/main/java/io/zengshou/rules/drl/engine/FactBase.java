package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one evaluation at one stage, by type, each type in a fixed order. Facts that were
 * there before lie in a base below: no type has facts in both.
 */
final class FactBase {

  private final @Nullable FactBase below;
  private final @Nullable List<Entry>[] byType;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of lists of entries.
  private FactBase(@Nullable FactBase below) {
    this.below = below;
    this.byType = new List[Vocabulary.STANDARD.types().size()];
  }

  /** Without any facts. */
  FactBase() {
    this(null);
  }

  /** The same facts, to which those of other types can be added. */
  FactBase above() {
    return new FactBase(this);
  }

  /** A fact that is there. */
  void add(Fact fact) {
    add(fact, Entry.Presence.CERTAIN, false);
  }

  /** A fact that is perhaps there. */
  void addPerhaps(Fact fact, Gap gap) {
    add(fact, new Entry.Presence(Truth.unknown(gap), true), false);
  }

  /** A fact, or any number of them, that nobody has recorded. */
  void addUnrecorded(Fact fact, Gap gap, boolean many) {
    add(fact, new Entry.Presence(Truth.unknown(gap), false), many);
  }

  private void add(Fact fact, Entry.Presence presence, boolean many) {
    int type = Vocabulary.STANDARD.typeOf(fact.getClass()).index();
    List<Entry> entries = byType[type];
    if (entries == null) {
      entries = new ArrayList<>();
      byType[type] = entries;
    }
    entries.add(new Entry(fact, presence, many));
  }

  List<Entry> entries(FactType type) {
    List<Entry> own = byType[type.index()];
    if (own != null) {
      return own;
    }
    return below == null ? List.of() : below.entries(type);
  }

  /** Whether a fact of one of the types may be there, or one of these attributes is unknown. */
  boolean isUnknown(Map<FactType, Set<String>> reads) {
    for (Map.Entry<FactType, Set<String>> read : reads.entrySet()) {
      for (Entry entry : entries(read.getKey())) {
        if (!entry.isCertain() || entry.isUnknown(read.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  /** All facts that are certainly there. */
  List<Fact> certain() {
    List<Fact> facts = new ArrayList<>();
    for (FactType type : Vocabulary.STANDARD.types()) {
      for (Entry entry : entries(type)) {
        if (entry.isCertain()) {
          facts.add(entry.fact());
        }
      }
    }
    return facts;
  }
}
