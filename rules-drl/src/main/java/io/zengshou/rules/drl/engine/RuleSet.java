package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.AsOf;
import io.zengshou.rules.drl.facts.Deadline;
import io.zengshou.rules.drl.facts.Fact;
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
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The rules and figures of a pack for one day, one choice of readings and overridden figures. */
final class RuleSet {

  /** One stage: what to run, and what its rules read. */
  record Stage(String name, List<Rule> rules, Map<Rule, Set<String>> reads) {

    /** The rules of the stage whose outcome hangs on something unknown. */
    Set<Rule> open(FactBase facts) {
      Set<Rule> open = new HashSet<>();
      for (Rule rule : rules) {
        if (facts.isUnknown(reads.getOrDefault(rule, Set.of()))) {
          open.add(rule);
        }
      }
      return open;
    }
  }

  private final RulePack pack;
  private final Options options;
  private final Map<String, SessionEngine> sessions = new ConcurrentHashMap<>();
  private final List<Stage> stages = new ArrayList<>();
  private final Map<String, Map<FigureName, Figure>> figures = new HashMap<>();
  private final Set<String> inForce = new HashSet<>();
  private final List<Fact> facts = new ArrayList<>();

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
    List<Rule> selected =
        ofTheDay.stream().filter(rule -> rule.holdsUnder(options.readings())).toList();
    for (String name : pack.manifest().stages()) {
      stage(name, selected.stream().filter(rule -> rule.stage().equals(name)).toList());
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

  private void stage(String name, List<Rule> rules) {
    if (rules.isEmpty()) {
      return;
    }
    Map<Rule, Set<String>> reads = new HashMap<>();
    rules.forEach(rule -> reads.put(rule, Reads.of(rule)));
    stages.add(new Stage(name, rules, reads));
  }

  /** The session engine of a stage, made when first asked for. */
  SessionEngine sessions(Stage stage) {
    return sessions.computeIfAbsent(stage.name(), name -> sessionEngine(stage));
  }

  private SessionEngine sessionEngine(Stage stage) {
    for (Model model : pack.models().get()) {
      if (model.getPackageName().endsWith("." + stage.name())) {
        return new SessionEngine(model, stage.rules());
      }
    }
    throw new IllegalStateException("no executable rules of stage " + stage.name());
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
  List<Fact> facts() {
    return facts;
  }

  boolean isInForce(Measure measure) {
    return inForce.contains(measure.id());
  }

  @Nullable Figure figure(String measure, FigureName name) {
    return figures.getOrDefault(measure, Map.of()).get(name);
  }

  /** The settings given, in words. */
  Map<String, String> settingWords() {
    Map<String, String> words = new HashMap<>();
    options.settings().forEach((id, rate) -> words.put(id, rate.toString()));
    return words;
  }

  /** The figures overridden, in words. */
  Map<String, String> parameterWords() {
    Map<String, String> words = new HashMap<>();
    options.parameters().forEach((which, figure) -> words.put(which.toString(), figure.toString()));
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
