package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.drl.authoring.scenario.Tree.Group;
import io.zengshou.rules.drl.authoring.scenario.Tree.Items;
import io.zengshou.rules.drl.authoring.scenario.Tree.Leaf;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.json.ApplicantJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an applicant as the {@code given} of a scenario, without what its defaults say. */
final class GivenWriter {

  private static final String MEMBERS = "members";

  /** Words that YAML takes for something else. */
  private static final Set<String> NOT_WORDS = Set.of("true", "false", "null", "yes", "no", "~");

  private final Defaults defaults;

  GivenWriter(Defaults defaults) {
    this.defaults = defaults;
  }

  void write(Applicant applicant, StringBuilder yaml) {
    String json = ApplicantJson.write(applicant);
    Tree whole = YamlValue.parse("given", json, new Faults()).tree();
    if (!(whole instanceof Group group)) {
      throw new IllegalStateException(json);
    }
    Group said = shortened((Group) plain(group));
    if (!says(said, applicant)) {
      said = group;
      yaml.append("  defaults: none\n");
    }
    yaml.append("  given:\n");
    said.properties()
        .forEach(
            (name, value) ->
                yaml.append("    ").append(name).append(": ").append(flow(value)).append('\n'));
  }

  /** Whether the shortened form is read as the same applicant. */
  private boolean says(Group said, Applicant applicant) {
    try {
      Applicant read = ApplicantJson.read(defaults.complete(said).json());
      return ApplicantJson.canonical(read).equals(ApplicantJson.canonical(applicant));
    } catch (InvalidApplicantException e) {
      return false;
    }
  }

  private Group shortened(Group whole) {
    Map<String, Tree> said = new LinkedHashMap<>(whole.properties());
    said.remove("contract");
    if (Tree.words("household").equals(said.get("applicant"))) {
      said.remove("applicant");
      said = new LinkedHashMap<>(without(new Group(said), defaults.household()).properties());
      if (said.get(MEMBERS) instanceof Items members) {
        members(said, members.items());
      } else if (whole.properties().get("unknown") instanceof Items) {
        said.putIfAbsent(MEMBERS, Tree.NULL);
      }
    }
    if (Tree.words("SCENARIO").equals(said.get("id"))) {
      said.remove("id");
    }
    return new Group(said);
  }

  /** Amounts as people write them: 49999.9 for "49999.90", and no quotes. */
  private static Tree plain(Tree tree) {
    if (tree instanceof Group group) {
      Map<String, Tree> properties = new LinkedHashMap<>();
      group.properties().forEach((name, value) -> properties.put(name, plain(value)));
      return new Group(properties);
    }
    if (tree instanceof Items items) {
      return new Items(items.items().stream().map(GivenWriter::plain).toList());
    }
    String json = tree.json();
    return json.matches("\"-?[0-9]+[.][0-9]{2}\"")
        ? new Leaf(plain(json.substring(1, json.length() - 1)))
        : tree;
  }

  private void members(Map<String, Tree> said, List<Tree> members) {
    List<Tree> rows = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < members.size(); i++) {
      Group usual = defaults.member().with("id", Tree.words("m" + (i + 1)));
      Tree row = members.get(i) instanceof Group group ? without(group, usual) : members.get(i);
      rows.add(row);
      last = row instanceof Group group && group.properties().isEmpty() ? last : i + 1;
    }
    if (last == 0) {
      said.remove(MEMBERS);
    } else {
      said.put(MEMBERS, new Items(rows.subList(0, last)));
    }
  }

  /** What is said otherwise than usual; null for what is usual and not said. */
  private static Group without(Group whole, Group usual) {
    Map<String, Tree> said = new LinkedHashMap<>();
    whole
        .properties()
        .forEach(
            (name, value) -> {
              Tree other = usual.properties().get(name);
              if (value instanceof Group a && other instanceof Group b) {
                Group inner = without(a, b);
                if (!inner.properties().isEmpty()) {
                  said.put(name, inner);
                }
              } else if (!same(value, other)) {
                said.put(name, value);
              }
            });
    usual
        .properties()
        .forEach(
            (name, value) -> {
              if (!whole.has(name) && !(value instanceof Items items && items.items().isEmpty())) {
                said.put(name, Tree.NULL);
              }
            });
    return new Group(said);
  }

  /** Numbers are the same however many noughts they end in. */
  private static boolean same(Tree one, @Nullable Tree other) {
    if (one instanceof Leaf a && other instanceof Leaf b) {
      return plain(a.json()).equals(plain(b.json()));
    }
    return one.equals(other);
  }

  private static String plain(String json) {
    return json.matches("-?[0-9]+[.][0-9]*?0*") ? json.replaceFirst("[.]?0*$", "") : json;
  }

  private static String flow(Tree tree) {
    List<String> parts = new ArrayList<>();
    if (tree instanceof Group group) {
      group.properties().forEach((name, value) -> parts.add(name + ": " + flow(value)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (tree instanceof Items items) {
      items.items().forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    String json = tree.json();
    boolean quoted = json.startsWith("\"") && !json.contains("\\");
    return quoted ? words(json.substring(1, json.length() - 1)) : json;
  }

  /** Words without quotes where YAML reads them as they are. */
  static String words(String words) {
    boolean bare = words.matches("[\\p{L}][\\p{L}0-9_ ，。；（）、-]*") && words.strip().equals(words);
    return bare && !NOT_WORDS.contains(words) ? words : Tree.words(words).json();
  }
}
