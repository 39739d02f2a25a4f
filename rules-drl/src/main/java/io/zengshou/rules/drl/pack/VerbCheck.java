package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Set;

/** Checks that a rule's verb fits the kind of its measure. */
final class VerbCheck {

  private static final Set<String> ANY = Set.of("note", "undecided");

  private final Faults faults;

  VerbCheck(Faults faults) {
    this.faults = faults;
  }

  void check(Rule rule) {
    fitsKind(rule);
    if (rule.call().name().equals("note.attach") && rule.note() == null) {
      faults.add(
          ProblemKind.MISSING_NOTE,
          Fault.of(rule.text().where(), new Text("没有写附注哪条说明", "no note to attach"))
              .maybe(Text.same("@Note(\"…\")")),
          rule.text().verb() + "." + rule.text().method());
    }
  }

  private void fitsKind(Rule rule) {
    Kind kind = rule.measure().kind();
    Set<String> verbs =
        switch (kind) {
          case CASH, GUARANTEE, INSTITUTION -> Set.of("base", "award", "limit");
          case SERVICE -> Set.of("base", "refer");
          case FLAG -> Set.of("base", "flag");
        };
    if (!verbs.contains(rule.call().verb()) && !ANY.contains(rule.call().verb())) {
      faults.add(
          ProblemKind.WRONG_VERB_FOR_KIND,
          Fault.of(
                  rule.text().where(),
                  new Text("动词与措施的种类不符", "the verb does not fit the kind of the measure"))
              .actual(rule.call().verb() + ", " + rule.measure().id() + ": " + kind.id())
              .allowed(Text.same(String.join(", ", verbs.stream().sorted().toList()))),
          rule.text().verb() + "." + rule.text().method());
    }
  }
}
