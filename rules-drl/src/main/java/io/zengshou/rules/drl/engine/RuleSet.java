package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.drl.facts.AsOf;
import io.zengshou.rules.drl.facts.Deadline;
import io.zengshou.rules.drl.facts.Line;
import io.zengshou.rules.drl.facts.Setting;
import io.zengshou.rules.drl.facts.Standard;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules and figures of a pack for one day, one choice of readings and overridden figures. */
final class RuleSet {

  private final RulePack pack;
  private final Options options;
  private final List<Stage> stages = new ArrayList<>();
  private final Map<String, Map<FigureName, Figure>> figures = new HashMap<>();
  private final Set<String> inForce = new HashSet<>();
  private final Map<String, Terms> terms = new HashMap<>();
  private final FactBase facts = new FactBase();
  private final Map<ApplicantKind, List<Measure>> measures = new EnumMap<>(ApplicantKind.class);
  private final Basis basis;

  RuleSet(RulePack pack, Options options) {
    this.pack = pack;
    this.options = options;
    List<Rule> ofTheDay =
        pack.rules().stream().filter(rule -> rule.validity().contains(options.day())).toList();
    for (Rule rule : ofTheDay) {
      inForce.add(rule.measure().id());
      figures
          .computeIfAbsent(rule.measure().id(), id -> new EnumMap<>(FigureName.class))
          .putAll(rule.figures());
    }
    override();
    figures.forEach((measure, own) -> terms.put(measure, Terms.of(measure, own)));
    for (ApplicantKind kind : ApplicantKind.values()) {
      measures.put(kind, pack.catalogue().measuresFor(kind));
    }
    this.basis =
        new Basis(
            options.day(),
            pack.identity(),
            options.readings(),
            words(options.settings()),
            words(options.parameters()));
    List<Rule> selected =
        ofTheDay.stream().filter(rule -> rule.holdsUnder(options.readings())).toList();
    for (String name : pack.manifest().stages()) {
      List<Rule> rules = selected.stream().filter(rule -> rule.stage().equals(name)).toList();
      if (!rules.isEmpty()) {
        stages.add(new Stage(pack, name, rules));
      }
    }
    facts.add(new AsOf(options.day()));
    pack.manifest()
        .settings()
        .keySet()
        .forEach(id -> facts.add(new Setting(id, options.settings().get(id))));
    ofTheDay.forEach(this::figureFacts);
  }

  private void override() {
    options
        .parameters()
        .forEach(
            (parameter, figure) -> {
              Map<FigureName, Figure> own = figures.get(parameter.measure());
              if (own != null && own.containsKey(parameter.name())) {
                own.put(parameter.name(), figure);
              }
            });
  }

  /** Lines, standards and deadlines are facts, so that conditions can name them. */
  private void figureFacts(Rule rule) {
    String measure = rule.measure().id();
    for (FigureName name : rule.figures().keySet()) {
      Figure figure = figure(measure, name);
      if (figure instanceof Figure.PerPerson perPerson && name == FigureName.STANDARD) {
        facts.add(new Standard(measure, PerCapita.of(perPerson.amount())));
      } else if (figure instanceof Figure.PerPerson perPerson) {
        facts.add(new Line(measure, PerCapita.of(perPerson.amount()), null));
      } else if (figure instanceof Figure.Multiple multiple
          && figure(rule.figuresOf(), FigureName.STANDARD) instanceof Figure.PerPerson standard) {
        facts.add(new Line(measure, times(standard.amount(), multiple.factor()), null));
      } else if (figure instanceof Figure.Percentage percentage && name == FigureName.LINE) {
        facts.add(new Line(measure, null, percentage.rate()));
      } else if (figure instanceof Figure.Day day) {
        facts.add(new Deadline(measure, day.day()));
      }
    }
  }

  /** Exact: the factor's denominator becomes the number of persons. */
  private static PerCapita times(Money standard, Rate factor) {
    return new PerCapita(standard.times(factor.numerator()), Math.toIntExact(factor.denominator()));
  }

  Options options() {
    return options;
  }

  List<Stage> stages() {
    return stages;
  }

  /** Facts that are the same for every applicant. */
  FactBase facts() {
    return facts;
  }

  /** The measures for a kind of applicant, in the catalogue's order. */
  List<Measure> measures(ApplicantKind kind) {
    return measures.getOrDefault(kind, List.of());
  }

  /** By what every assessment of this rule set is made. */
  Basis basis() {
    return basis;
  }

  boolean isInForce(Measure measure) {
    return inForce.contains(measure.id());
  }

  @Nullable Figure figure(String measure, FigureName name) {
    return figures.getOrDefault(measure, Map.of()).get(name);
  }

  /** The figures by which a measure pays. */
  Terms terms(String measure) {
    Terms known = terms.get(measure);
    return known == null ? Terms.of(measure, Map.of()) : known;
  }

  private static Map<String, String> words(Map<?, ?> values) {
    Map<String, String> words = new HashMap<>();
    values.forEach((which, value) -> words.put(which.toString(), value.toString()));
    return words;
  }

  /** The periods in which a measure is in force, in order. */
  static List<Validity> validity(RulePack pack, Measure measure) {
    return pack.rulesOf(measure).stream()
        .map(Rule::validity)
        .distinct()
        .sorted((a, b) -> a.since().compareTo(b.since()))
        .toList();
  }
}
