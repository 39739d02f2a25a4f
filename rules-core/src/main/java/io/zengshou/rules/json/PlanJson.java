package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Choice;
import io.zengshou.rules.study.plan.Gain;
import io.zengshou.rules.study.plan.Input;
import io.zengshou.rules.study.plan.Lift;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.Route;
import io.zengshou.rules.study.plan.Standing;
import io.zengshou.rules.study.plan.Step;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a household should do next, as JSON. */
public final class PlanJson {

  private final JsonGenerator out;

  private PlanJson(JsonGenerator out) {
    this.out = out;
  }

  /** The plan on one line: the same plan gives the same bytes. */
  public static String write(Plan plan) {
    Objects.requireNonNull(plan, "plan");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      new PlanJson(out).plan(plan);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void plan(Plan plan) throws IOException {
    out.writeStartObject();
    out.writeStringField("household", plan.household());
    out.writeStringField("asOf", plan.basis().asOf().toString());
    AssessmentJson.pack(plan.basis().pack(), out);
    AssessmentJson.money("line", plan.line(), out);
    if (plan.persons() == null) {
      out.writeNullField("persons");
    } else {
      out.writeNumberField("persons", plan.persons());
    }
    standing("today", plan.today());
    AssessmentJson.strings("unknown", plan.unknown(), out);
    out.writeArrayFieldStart("choices");
    for (Choice choice : plan.choices()) {
      choice(choice);
    }
    out.writeEndArray();
    lift(plan.lift());
    out.writeFieldName("best");
    route(plan.best());
    out.writeNumberField("assessments", plan.assessments());
    out.writeEndObject();
  }

  private void choice(Choice choice) throws IOException {
    out.writeStartObject();
    name(choice);
    out.writeStringField("measure", choice.action().measure().id());
    AssessmentJson.strings(
        "clauses", choice.action().measure().clauses().stream().map(Clause::number).toList(), out);
    AssessmentJson.strings(
        "departments",
        choice.action().measure().departments().stream().map(one -> one.zh()).toList(),
        out);
    worth(choice.worth());
    out.writeEndObject();
  }

  private void name(Choice choice) throws IOException {
    out.writeStringField("action", choice.action().id());
    if (choice.subject() != null) {
      out.writeStringField("subject", choice.subject());
    }
  }

  private void worth(Choice.Worth worth) throws IOException {
    if (worth instanceof Choice.Verified verified) {
      out.writeStringField("status", "verified");
      gain(verified.gain());
      AssessmentJson.money("cost", verified.cost(), out);
    } else if (worth instanceof Choice.Needs needs) {
      out.writeStringField("status", "needs");
      AssessmentJson.strings("needs", needs.inputs().stream().map(Input::id).toList(), out);
    } else if (worth instanceof Choice.Answers answers) {
      out.writeStringField("status", "answers");
      out.writeBooleanField("unlimited", answers.question().unlimited());
      AssessmentJson.money("together", answers.question().together(), out);
    } else {
      List<Fault> faults = ((Choice.Refused) worth).faults();
      out.writeStringField("status", "refused");
      AssessmentJson.strings(
          "faults", faults.stream().map(fault -> fault.in(Locale.CHINESE)).toList(), out);
    }
  }

  private void gain(Gain gain) throws IOException {
    out.writeObjectFieldStart("gain");
    amounts(gain.certain(), gain.most(), gain.inHand());
    out.writeEndObject();
  }

  private void standing(String name, Standing standing) throws IOException {
    out.writeObjectFieldStart(name);
    amounts(standing.certain(), standing.most(), standing.inHand());
    out.writeEndObject();
  }

  private void amounts(Money certain, @Nullable Money most, Money inHand) throws IOException {
    AssessmentJson.money("certain", certain, out);
    AssessmentJson.money("most", most, out);
    AssessmentJson.money("inHand", inHand, out);
  }

  private void lift(Lift lift) throws IOException {
    out.writeObjectFieldStart("lift");
    if (lift instanceof Lift.Reached reached) {
      out.writeStringField("status", "reached");
      out.writeFieldName("route");
      route(reached.route());
    } else if (lift instanceof Lift.OutOfReach far) {
      out.writeStringField("status", "outOfReach");
      AssessmentJson.money("lacking", far.lacking(), out);
      out.writeFieldName("nearest");
      route(far.nearest());
    } else if (lift instanceof Lift.Unknown unknown) {
      out.writeStringField("status", "unknown");
      AssessmentJson.strings("missing", unknown.missing(), out);
    } else {
      out.writeStringField("status", "above");
    }
    out.writeEndObject();
  }

  private void route(Route route) throws IOException {
    out.writeStartObject();
    out.writeBooleanField("optimal", route.optimal());
    AssessmentJson.money("cost", route.cost(), out);
    out.writeArrayFieldStart("steps");
    for (Step step : route.steps()) {
      out.writeStartObject();
      name(step.choice());
      gain(step.gain());
      AssessmentJson.money("cost", step.cost(), out);
      standing("after", step.after());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
