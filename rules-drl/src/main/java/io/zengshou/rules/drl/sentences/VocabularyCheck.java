package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.sentences.Entry.Part;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether the entries of a vocabulary fit together and mean what rules can say. */
final class VocabularyCheck {

  /** The most entries; the shipped vocabulary has about a third of them. */
  private static final int MOST = 1_000;

  private final List<Entry> entries;
  private final List<Slip> slips;
  private final Map<String, Set<String>> named = new LinkedHashMap<>();

  VocabularyCheck(List<Entry> entries, List<Slip> slips) {
    this.entries = entries;
    this.slips = slips;
    for (Entry entry : entries) {
      if (!entry.group().isEmpty()) {
        Set<String> used = named.computeIfAbsent(entry.group(), name -> new LinkedHashSet<>());
        entry.slots().forEach(slot -> used.add(slot.of()));
      }
    }
  }

  /** The book of the entries that can be used. */
  VocabularyBook book() {
    if (entries.size() > MOST) {
      add(
          ProblemKind.TOO_LARGE,
          entries.get(MOST),
          Fault.of("", new Text("词汇太多", "the vocabulary has too many entries"))
              .actual(String.valueOf(entries.size()))
              .allowed(new Text("至多 " + MOST, "at most " + MOST)));
      return new VocabularyBook(List.of());
    }
    List<Entry> sound = new ArrayList<>();
    Map<String, Entry> shapes = new HashMap<>();
    for (Entry entry : entries) {
      Entry other = shapes.putIfAbsent(entry.shape(), entry);
      if (other != null) {
        add(
            ProblemKind.DUPLICATE,
            entry,
            Fault.of("", new Text("这句话写了两次", "the sentence is there twice"))
                .actual(entry.words())
                .maybe(new Text("另一处在 " + other.where(), "the other is at " + other.where())));
      } else if (isNamed(entry) && knows(entry) && isFinite(entry)) {
        sound.add(entry);
      }
    }
    // An entry that leads to one left out would have nothing to stand at its place.
    int before = -1;
    while (before != sound.size()) {
      before = sound.size();
      Set<String> groups = new HashSet<>();
      sound.forEach(entry -> groups.add(entry.group()));
      sound.removeIf(
          entry ->
              entry.slots().stream()
                  .anyMatch(slot -> Kind.of(slot.of()) == null && !groups.contains(slot.of())));
    }
    VocabularyBook book = new VocabularyBook(sound);
    new Meanings(book, this::add).check(sound);
    return book;
  }

  private boolean isNamed(Entry entry) {
    if (Kind.of(entry.group()) != null) {
      add(
          ProblemKind.WRONG_VOCABULARY,
          entry,
          Fault.of("", new Text("这个名称已有固定的意思", "the name has a meaning already"))
              .actual("[" + entry.group() + "]"));
      return false;
    }
    return true;
  }

  /** Whether something can stand at each place. */
  private boolean knows(Entry entry) {
    for (Part.Slot slot : entry.slots()) {
      if (Kind.of(slot.of()) == null && !named.containsKey(slot.of())) {
        List<String> names = new ArrayList<>(named.keySet());
        Arrays.stream(Kind.values()).forEach(kind -> names.add(kind.id()));
        String near = Nearest.of(slot.of(), names);
        Fault fault =
            Fault.of("", new Text("没有这一类说法", "no group of that name"))
                .actual("{" + slot.name() + "}")
                .allowed(Text.same("{" + String.join("}, {", names) + "}"));
        add(
            ProblemKind.WRONG_VOCABULARY,
            entry,
            near == null ? fault : fault.maybe(Text.same("{" + near + "}")));
        return false;
      }
    }
    return true;
  }

  /** Whether no group is part of itself. */
  private boolean isFinite(Entry entry) {
    Set<String> reached = new LinkedHashSet<>();
    entry.slots().forEach(slot -> reach(slot.of(), reached));
    if (!entry.group().isEmpty() && reached.contains(entry.group())) {
      add(
          ProblemKind.WRONG_VOCABULARY,
          entry,
          Fault.of("", new Text("这一类说法里又用到它自己", "a group that is part of itself"))
              .actual("{" + entry.group() + "}"));
      return false;
    }
    return true;
  }

  private void reach(String group, Set<String> reached) {
    if (reached.add(group)) {
      named.getOrDefault(group, Set.of()).forEach(next -> reach(next, reached));
    }
  }

  private void add(ProblemKind kind, Entry entry, Fault fault) {
    String actual = fault.actual();
    int at = actual == null ? -1 : entry.text().indexOf(actual);
    int column = at < 0 ? 1 : at + 1;
    int length = at < 0 || actual == null ? entry.text().stripTrailing().length() : actual.length();
    slips.add(
        new Slip(
            kind,
            entry.file(),
            entry.line(),
            column,
            length,
            fault.inside(entry.where() + ":" + column)));
  }

  /** Takes what is wrong with an entry. */
  interface Told {
    void add(ProblemKind kind, Entry entry, Fault fault);
  }
}
