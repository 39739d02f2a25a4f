package io.zengshou.rules.drl.pack;

import io.zengshou.rules.Switch;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.NearestDay;
import io.zengshou.rules.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the annotations of rule texts; what is wrong with them becomes faults. */
final class RuleReader {

  private static final String MEASURE = "Measure";
  private static final String SINCE = "Since";
  private static final String UNTIL = "Until";
  private static final String READING = "Reading";
  private static final String FIGURES_OF = "FiguresOf";
  private static final String NOTE = "Note";
  private static final String SOURCE = "Source";
  private static final String DEADLINE = "Deadline";

  /** A unit that is not known is never taken for another one. */
  private static final Text OTHER_UNIT =
      new Text(
          "只认上面的写法,也不换算;别的单位先折算成它们",
          "only these are known, and nothing is converted: put other units into these first");

  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Faults faults;
  private final PatternReader patterns;

  RuleReader(Manifest manifest, Catalogue catalogue, Faults faults) {
    this.manifest = manifest;
    this.catalogue = catalogue;
    this.faults = faults;
    this.patterns = new PatternReader(manifest, catalogue, faults);
  }

  /** The rule, or null where it has faults: what follows from those would only confuse. */
  @Nullable Rule read(RuleText text, int order) {
    int before = faults.count();
    knownAnnotations(text);
    Measure measure = measure(text);
    Validity validity = validity(text);
    PatternReader.Understood understood = patterns.read(text);
    String figuresOf = text.value(FIGURES_OF);
    if (figuresOf != null && catalogue.find(figuresOf).isEmpty()) {
      unknownMeasure(text, figuresOf);
    }
    String note = text.value(NOTE);
    if (note != null && !manifest.notes().containsKey(note)) {
      faults.unknown(
          ProblemKind.UNKNOWN_NOTE,
          text.where(),
          "pack.yaml 的 notes 里没有这个说明",
          "a note that pack.yaml does not name",
          note,
          manifest.notes().keySet());
    }
    Map<String, Set<String>> readings = readings(text);
    Map<FigureName, Figure> figures = figures(text);
    if (measure == null || validity == null || understood == null || faults.count() > before) {
      return null;
    }
    return new Rule(
        text,
        order,
        measure,
        validity,
        readings,
        figures,
        figuresOf == null ? measure.id() : figuresOf,
        note,
        understood.patterns(),
        understood.call());
  }

  private void knownAnnotations(RuleText text) {
    Set<String> known =
        new LinkedHashSet<>(List.of(MEASURE, SINCE, UNTIL, READING, FIGURES_OF, NOTE, SOURCE));
    Arrays.stream(FigureName.values()).forEach(name -> known.add(annotation(name)));
    for (String name : text.annotations().keySet()) {
      if (!known.contains(name)) {
        faults.unknown(
            ProblemKind.UNKNOWN_ANNOTATION,
            text.where(),
            "没有这个注解",
            "no such annotation",
            name,
            known);
      }
      boolean several = name.equals(READING) || name.equals(SOURCE);
      if (text.values(name).size() != 1 && !several) {
        faults.add(
            ProblemKind.WRONG_ANNOTATION,
            Fault.of(text.where(), new Text("注解只有一个值", "the annotation has one value"))
                .actual("@" + name + text.values(name)),
            "@" + name);
      }
    }
  }

  static String annotation(FigureName name) {
    return Character.toUpperCase(name.id().charAt(0)) + name.id().substring(1);
  }

  private @Nullable Measure measure(RuleText text) {
    String id = text.value(MEASURE);
    if (id == null) {
      faults.add(
          ProblemKind.MISSING_MEASURE,
          Fault.of(text.where(), new Text("规则没有写措施", "a rule without a measure"))
              .maybe(Text.same("@Measure(\"production-bonus\")")));
      return null;
    }
    Measure measure = catalogue.find(id).orElse(null);
    if (measure == null) {
      unknownMeasure(text, id);
    }
    return measure;
  }

  private void unknownMeasure(RuleText text, String id) {
    List<String> ids = catalogue.measures().stream().map(Measure::id).toList();
    faults.unknown(
        ProblemKind.UNKNOWN_MEASURE,
        text.where(),
        MeasuresReader.FILE + " 里没有这个措施",
        "a measure that " + MeasuresReader.FILE + " does not name",
        id,
        ids);
  }

  private @Nullable Validity validity(RuleText text) {
    LocalDate since = day(text, SINCE);
    LocalDate until = day(text, UNTIL);
    if (since == null || until == null) {
      return null;
    }
    if (until.isBefore(since)) {
      faults.add(
          ProblemKind.WRONG_VALIDITY,
          Fault.of(text.where(), new Text("有效期结束早于开始", "the validity ends before it begins"))
              .actual(since + " … " + until)
              .maybe(new Text("@Since 和 @Until 写反了", "@Since and @Until are swapped")),
          "@Since",
          "Since");
      return null;
    }
    return new Validity(since, until);
  }

  private @Nullable LocalDate day(RuleText text, String annotation) {
    String value = text.value(annotation);
    if (value == null) {
      faults.add(
          ProblemKind.MISSING_VALIDITY,
          Fault.of(text.where(), new Text("规则没有写 @" + annotation, "a rule without @" + annotation))
              .maybe(Text.same("@Since(\"2023-01-01\") @Until(\"2023-12-31\")")));
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      LocalDate near = NearestDay.of(value);
      wrongValue(
          ProblemKind.WRONG_DATE,
          Fault.of(text.where(), new Text("不是日期", "not a date")).allowed(Text.same("2023-01-01")),
          annotation,
          value,
          near == null ? null : near.toString());
      return null;
    }
  }

  private Map<FigureName, Figure> figures(RuleText text) {
    Map<FigureName, Figure> figures = new EnumMap<>(FigureName.class);
    for (FigureName name : FigureName.values()) {
      String value = text.value(annotation(name));
      if (value != null) {
        try {
          figures.put(name, Figure.parse(name, value));
        } catch (IllegalArgumentException e) {
          wrongValue(
              ProblemKind.WRONG_FIGURE,
              Fault.of(text.where(), new Text("数值或单位不对", "a wrong number or unit"))
                  .allowed(Text.same(Figure.examples(name))),
              annotation(name),
              value,
              Figure.nearest(name, value));
        }
      }
    }
    return figures;
  }

  private void wrongValue(
      ProblemKind kind, Fault fault, String annotation, String value, @Nullable String near) {
    String before = "@" + annotation + "(\"";
    Fault told = fault.actual(before + value + "\")");
    if (near != null) {
      told = told.maybe(Text.same(before + near + "\")"));
    } else if (kind == ProblemKind.WRONG_FIGURE && !annotation.equals(DEADLINE)) {
      told = told.maybe(OTHER_UNIT);
    }
    faults.add(kind, told);
  }

  private Map<String, Set<String>> readings(RuleText text) {
    Map<String, Set<String>> readings = new LinkedHashMap<>();
    for (String value : text.values(READING)) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        faults.add(
            ProblemKind.UNKNOWN_READING,
            Fault.of(text.where(), new Text("没有写选哪种读法", "a reading without a choice"))
                .actual("@Reading(\"" + value + "\")")
                .allowed(Text.same("@Reading(\"production-base=net\")")));
        continue;
      }
      String id = value.substring(0, equals);
      List<String> choices = List.of(value.substring(equals + 1).split("\\|", -1));
      known(text, id, choices);
      readings.put(id, Set.copyOf(choices));
    }
    return readings;
  }

  private void known(RuleText text, String id, List<String> choices) {
    List<String> ids = new ArrayList<>();
    for (Switch point : manifest.switches()) {
      ids.add(point.id());
      if (point.id().equals(id)) {
        List<String> allowed =
            point.choices().stream().map(choice -> id + "=" + choice.id()).toList();
        choices.stream()
            .map(choice -> id + "=" + choice)
            .filter(choice -> !allowed.contains(choice))
            .forEach(
                choice ->
                    faults.unknown(
                        ProblemKind.UNKNOWN_READING,
                        text.where(),
                        "没有这种读法",
                        "no such reading",
                        choice,
                        allowed));
        return;
      }
    }
    faults.unknown(ProblemKind.UNKNOWN_READING, text.where(), "没有这个开关", "no such switch", id, ids);
  }
}
