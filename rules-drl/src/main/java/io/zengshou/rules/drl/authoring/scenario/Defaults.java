package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.authoring.scenario.Tree.Group;
import io.zengshou.rules.drl.authoring.scenario.Tree.Items;
import io.zengshou.rules.drl.authoring.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds of a household where a scenario says nothing: known and unremarkable.
 *
 * @param household properties of the household
 * @param member properties of every member
 */
record Defaults(Group household, Group member) {

  /** The name of the file that has them, beside the scenarios. */
  static final String FILE = "defaults.yaml";

  private static final Group NOTHING = new Group(Map.of());
  private static final String MEMBERS = "members";
  private static final String PERSONS = "registeredPersons";

  /** Nothing is known that is not said. */
  static final Defaults NONE = new Defaults(NOTHING, NOTHING);

  static Defaults read(YamlValue file) {
    Map<String, YamlValue> parts = file.map(Set.of("household", "member"));
    return new Defaults(group(file, parts, "household"), group(file, parts, "member"));
  }

  private static Group group(YamlValue file, Map<String, YamlValue> parts, String name) {
    YamlValue part = parts.get(name);
    if (part == null) {
      file.missing(name);
      return NOTHING;
    }
    return part.tree() instanceof Group group ? group : NOTHING;
  }

  /** The applicant of a scenario, with what it does not say. */
  Group complete(Group given) {
    Group usual =
        new Group(Map.of("applicant", Tree.words("household"), "id", Tree.words("SCENARIO")));
    Group applicant = given.over(usual);
    boolean household = Tree.words("household").equals(applicant.properties().get("applicant"));
    return household && !equals(NONE) ? withMembers(applicant.over(this.household)) : applicant;
  }

  private Group withMembers(Group applicant) {
    List<Tree> members = new ArrayList<>();
    if (applicant.properties().get(MEMBERS) instanceof Items said) {
      said.items().forEach(each -> members.add(member(each, members.size() + 1)));
    } else if (applicant.has(MEMBERS) || persons(applicant) == 0) {
      return applicant;
    }
    while (members.size() < persons(applicant)) {
      members.add(member(NOTHING, members.size() + 1));
    }
    return applicant.with(MEMBERS, new Items(members));
  }

  private Tree member(Tree said, int number) {
    if (!(said instanceof Group person)) {
      return said;
    }
    // The contract takes the birth date or the age, never both.
    Group usual = person.has("birthDate") ? member.without("age") : member;
    return person.over(usual.with("id", Tree.words("m" + number)));
  }

  /** How many; 0: not said, or no such number. */
  private static int persons(Group applicant) {
    return applicant.properties().get(PERSONS) instanceof Leaf leaf
            && leaf.json().matches("[1-9][0-9]?")
        ? Integer.parseInt(leaf.json())
        : 0;
  }
}
