package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.code.KnownFacts;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All facts of one evaluation at one stage, by type, each type in a fixed order. */
final class FactBase implements KnownFacts {

  private final @Nullable OfType[] byType;

  private FactBase(@Nullable OfType[] byType) {
    this.byType = byType;
  }

  /** Without any facts. */
  FactBase() {
    this(new OfType[Vocabulary.STANDARD.types().size()]);
  }

  /** The same facts, to which those of other types can be added, and none of the same. */
  FactBase above() {
    return new FactBase(byType.clone());
  }

  /** A fact that is there. */
  void add(Fact fact) {
    ofType(fact).add(fact);
  }

  /** A fact that is perhaps there. */
  void addPerhaps(Fact fact, Gap gap) {
    ofType(fact).add(new Entry(fact, new Entry.Presence(Truth.unknown(gap), true), false));
  }

  /** A fact, or any number of them, that nobody has recorded. */
  void addUnrecorded(Fact fact, Gap gap, boolean many) {
    ofType(fact).add(new Entry(fact, new Entry.Presence(Truth.unknown(gap), false), many));
  }

  private OfType ofType(Fact fact) {
    int type = Vocabulary.STANDARD.typeOf(fact.getClass()).index();
    OfType known = byType[type];
    if (known == null) {
      known = new OfType();
      byType[type] = known;
    }
    return known;
  }

  List<Entry> entries(FactType type) {
    OfType found = byType[type.index()];
    return found == null ? List.of() : found.entries();
  }

  @Override
  public @Nullable List<Fact> known(int type) {
    OfType found = byType[type];
    if (found == null) {
      return List.of();
    }
    return found.open ? null : found.certain;
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
      OfType found = byType[type.index()];
      if (found != null) {
        facts.addAll(found.certain);
      }
    }
    return facts;
  }

  /** The facts of one type. */
  private static final class OfType {
    private final List<Fact> certain = new ArrayList<>(4);
    private boolean open;

    /** Made when first asked for: where all is known nobody asks. */
    private @Nullable List<Entry> entries;

    void add(Fact fact) {
      certain.add(fact);
      if (entries != null) {
        entries.add(Entry.certain(fact));
      }
    }

    void add(Entry entry) {
      open = true;
      entries().add(entry);
    }

    List<Entry> entries() {
      if (entries == null) {
        List<Entry> made = new ArrayList<>();
        certain.forEach(fact -> made.add(Entry.certain(fact)));
        entries = made;
      }
      return entries;
    }
  }
}
