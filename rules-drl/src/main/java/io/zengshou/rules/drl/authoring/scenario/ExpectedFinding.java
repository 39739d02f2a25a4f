package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a scenario expects of one measure. */
final class ExpectedFinding {

  private static final List<String> KEYS =
      List.of(
          "status",
          "amount",
          "least",
          "most",
          "missing",
          "because",
          "subjects",
          "notes",
          "without-notes",
          "steps");
  private static final Map<String, Function<Finding, String>> AMOUNTS =
      Map.of("amount", Outcome::amount, "least", Outcome::least, "most", Outcome::most);
  private static final Map<String, Function<Finding, String>> SETS =
      Map.of(
          "missing", Outcome::missing,
          "because", Outcome::because,
          "subjects", Outcome::subjects);
  private static final Map<String, String> STATUSES = statuses();

  private final String measure;
  private final List<Claim> claims;

  private ExpectedFinding(String measure, List<Claim> claims) {
    this.measure = measure;
    this.claims = claims;
  }

  private static Map<String, String> statuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      statuses.put(status.id(), status.id());
    }
    statuses.put("raised", Status.ELIGIBLE.id());
    statuses.put("clear", Status.INELIGIBLE.id());
    statuses.put(Outcome.ABSENT, Outcome.ABSENT);
    return statuses;
  }

  static void read(String measure, YamlValue value, List<Claim> claims) {
    ExpectedFinding finding = new ExpectedFinding(measure, claims);
    if (value.isMap()) {
      finding.parts(value);
    } else if (Texts.isNumber(value.text())) {
      finding.status(value, Status.ELIGIBLE.id());
      finding.claim(value, "amount", Texts.money(value), Outcome::amount);
    } else {
      finding.status(value);
    }
  }

  private void parts(YamlValue value) {
    value
        .map(KEYS)
        .forEach(
            (key, part) -> {
              if (key.equals("status")) {
                status(part);
              } else if (AMOUNTS.containsKey(key)) {
                claim(part, key, Texts.money(part), AMOUNTS.get(key));
              } else if (SETS.containsKey(key)) {
                claim(part, key, Outcome.set(Texts.list(part)), SETS.get(key));
              } else if (key.equals("steps")) {
                steps(part);
              } else {
                notes(part, key.equals("notes") ? Outcome.THERE : Outcome.NOT_THERE);
              }
            });
  }

  private void status(YamlValue value) {
    String status = STATUSES.get(value.text());
    if (status == null) {
      value.fault(
          "没有这个结论",
          "no such outcome",
          value.text(),
          "金额, amount, " + String.join(", ", STATUSES.keySet()));
    } else {
      status(value, status);
    }
  }

  private void status(YamlValue value, String status) {
    claims.add(
        new Claim(
            value.where(),
            measure + ".status",
            status,
            assessment -> Outcome.status(assessment, measure)));
  }

  private void notes(YamlValue value, String expected) {
    for (String id : Texts.list(value)) {
      claim(value, "notes." + id, expected, finding -> Outcome.note(Stream.of(finding), id));
    }
  }

  private void steps(YamlValue value) {
    List<YamlValue> steps = value.list();
    claim(value, "steps", steps.size() + " 步", finding -> Outcome.steps(finding).size() + " 步");
    for (int i = 0; i < steps.size(); i++) {
      int index = i;
      steps
          .get(i)
          .map(StepParts.NAMES)
          .forEach(
              (key, part) ->
                  claim(
                      part,
                      "steps[" + index + "]." + key,
                      StepParts.expected(key, part),
                      finding ->
                          Outcome.step(finding, index, step -> StepParts.actual(key, step))));
    }
  }

  private void claim(
      YamlValue value, String part, String expected, Function<Finding, String> actual) {
    claims.add(
        new Claim(
            value.where(),
            measure + "." + part,
            expected,
            assessment -> Outcome.find(assessment, measure).map(actual).orElse(Outcome.ABSENT)));
  }
}
