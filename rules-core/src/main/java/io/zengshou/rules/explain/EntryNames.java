package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the entries of an applicant's lists are called by the people who know them. */
final class EntryNames {

  private final Map<String, Text> byPath = new HashMap<>();

  private EntryNames() {}

  /** No names: an entry is called by its id. */
  static EntryNames none() {
    return new EntryNames();
  }

  static EntryNames of(Applicant applicant) {
    EntryNames names = new EntryNames();
    if (applicant instanceof Household h) {
      names.members(h.members());
      names.add("production", h.production(), p -> p.id(), p -> same(p.name()));
      names.add("silkwormEggs", h.silkwormEggs(), e -> e.id(), e -> null);
      names.add("cocoonDeliveries", h.cocoonDeliveries(), d -> d.id(), d -> null);
      names.add("machines", h.machines(), m -> m.id(), m -> same(m.name()));
      Map<String, Text> earners = Map.copyOf(names.byPath);
      names.add("wages", h.wages(), w -> w.id(), w -> earners.get("members[" + w.member() + "]"));
      names.add("property", h.property(), p -> p.id(), p -> label(p.kind()));
      names.add("transfers", h.transfers(), t -> t.id(), t -> label(t.kind()));
      names.add("payments", h.payments(), p -> p.id(), p -> label(p.benefit()));
    }
    return names;
  }

  /** As {@link #of}, without what anybody is called: persons and things are told by their place. */
  static EntryNames unnamed(Applicant applicant) {
    EntryNames names = of(applicant);
    if (applicant instanceof Household h) {
      for (int i = 0; i < h.members().size(); i++) {
        names.byPath.put(
            Paths.entry("members", h.members().get(i).id(), i),
            new Text("第" + (i + 1) + "人", "person " + (i + 1)));
      }
      names.add("production", h.production(), p -> p.id(), p -> null);
      names.add("machines", h.machines(), m -> m.id(), m -> null);
      names.add("wages", h.wages(), w -> w.id(), w -> null);
    }
    return names;
  }

  /** What the entry at {@code path} is called; null where nothing is known but its path. */
  @Nullable Text of(String path) {
    return byPath.get(path);
  }

  /** A person is called by name; of two with one name, and without one, the place says who. */
  private void members(List<Member> members) {
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      Text name = same(member.name());
      Text place = new Text("第" + (i + 1) + "名成员", "member " + member.id());
      Text called = place;
      if (name != null) {
        boolean shared = members.stream().filter(m -> name.equals(same(m.name()))).count() > 1;
        called =
            shared
                ? new Text(name.zh() + "（" + place.zh() + "）", name.en() + " (" + place.en() + ")")
                : name;
      }
      byPath.put(Paths.entry("members", member.id(), i), called);
    }
  }

  private <E> void add(
      String list,
      List<E> entries,
      Function<E, @Nullable String> id,
      Function<E, @Nullable Text> name) {
    Set<Text> seen = new HashSet<>();
    Set<Text> shared = new HashSet<>();
    for (E entry : entries) {
      Text text = name.apply(entry);
      if (text != null && !seen.add(text)) {
        shared.add(text);
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      Text text = name.apply(entries.get(i));
      // Two entries of one name are told apart by their place.
      boolean clear = text != null && !shared.contains(text);
      Text called = clear ? text : place(i + 1, entries.size());
      byPath.put(Paths.entry(list, id.apply(entries.get(i)), i), called);
    }
  }

  /** The only entry of a list needs no place. */
  private static Text place(int number, int count) {
    return count == 1 ? Text.same("") : new Text("第" + number + "项", "no. " + number);
  }

  private static @Nullable Text same(@Nullable String name) {
    return name == null || name.isBlank() ? null : Text.same(name);
  }

  private static @Nullable Text label(@Nullable Term term) {
    return term == null ? null : term.label();
  }
}
