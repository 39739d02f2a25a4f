package io.zengshou.rules.drl.pack;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code measures.yaml}. */
final class MeasuresReader {

  static final String FILE = "measures.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "id", "kind", "applicants", "title", "clauses", "outside", "departments", "categories");

  private final Faults faults;
  private final Manifest manifest;
  private final Map<String, String> places = new LinkedHashMap<>();

  MeasuresReader(Manifest manifest, Faults faults) {
    this.manifest = manifest;
    this.faults = faults;
  }

  Catalogue read(PackFiles files) {
    List<Measure> measures = new ArrayList<>();
    Yaml yaml = Yaml.read(files, FILE, faults);
    List<Yaml> entries = yaml.list();
    if (entries.isEmpty() && faults.isEmpty()) {
      faults.add(ProblemKind.MISSING_KEY, yaml.where(), "一项措施也没有", "there are no measures");
    }
    for (Yaml entry : entries) {
      entry.allowOnly(KEYS);
      Measure measure = measure(entry);
      if (places.putIfAbsent(measure.id(), entry.where()) != null) {
        faults.add(
            ProblemKind.DUPLICATE,
            entry.where(),
            "措施编号重复:" + measure.id(),
            "two measures named " + measure.id(),
            measure.id());
      } else {
        measures.add(measure);
      }
    }
    return new Catalogue(measures);
  }

  /** Where a measure stands: {@code file:line}. */
  String place(String measure) {
    return places.getOrDefault(measure, FILE);
  }

  private Measure measure(Yaml entry) {
    List<Clause> clauses = new ArrayList<>();
    entry.get("clauses").list().forEach(c -> clauses.add(new Clause(c.text(), false)));
    entry.find("outside").list().forEach(c -> clauses.add(new Clause(c.text(), true)));
    if (clauses.isEmpty()) {
      faults.add(ProblemKind.MISSING_CLAUSE, entry.where(), "措施没有条款", "a measure without a clause");
    }
    return new Measure(
        entry.get("id").text(),
        term(entry.get("kind"), Kind.values(), Kind.SERVICE),
        new LinkedHashSet<>(terms(entry.get("applicants"), ApplicantKind.values())),
        entry.get("title").words(),
        clauses,
        entry.find("departments").list().stream().map(this::department).toList(),
        terms(entry.find("categories"), IncomeCategory.values()));
  }

  private Text department(Yaml name) {
    String zh = name.text();
    String en = manifest.departments().get(zh);
    if (en == null && manifest.id().isEmpty()) {
      return Text.same(zh);
    }
    if (en == null) {
      faults.unknown(
          ProblemKind.UNKNOWN_DEPARTMENT,
          name.where(),
          "pack.yaml 的 departments 里没有这个单位",
          "a department that pack.yaml does not name",
          zh,
          manifest.departments().keySet());
      return Text.same(zh);
    }
    return new Text(zh, en);
  }

  private <T extends Term> List<T> terms(Yaml list, T[] all) {
    List<T> terms = new ArrayList<>();
    list.list().forEach(item -> terms.add(term(item, all, all[0])));
    return terms;
  }

  private <T extends Term> T term(Yaml value, T[] all, T otherwise) {
    T term = Terms.read(value, all, faults);
    return term == null ? otherwise : term;
  }
}
