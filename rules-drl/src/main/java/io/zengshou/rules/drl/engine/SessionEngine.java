package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.pack.OwnLoader;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.drl.verbs.Verbs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Runs the rules of one stage in a Drools session, a fresh one for each applicant. */
final class SessionEngine {

  private final KieBase rules;
  private final Map<String, Rule> byName = new HashMap<>();
  private final Map<Rule, Map<FactType, Set<String>>> reads = new HashMap<>();
  private final Set<String> verbs;

  /**
   * @param model the executable rules of one stage
   * @param inForce those of them that are to be run
   */
  SessionEngine(Model model, Collection<Rule> inForce) {
    for (Rule rule : inForce) {
      byName.put(rule.name(), rule);
      reads.put(rule, Reads.of(rule));
    }
    Model selected = new SelectedRules(model, byName.keySet());
    this.rules =
        OwnLoader.with(
            () ->
                KieBaseBuilder.createKieBaseFromModel(
                    List.of(selected),
                    RuleBaseFactory.newKnowledgeBaseConfiguration(
                        null, SessionEngine.class.getClassLoader())));
    Set<String> declared = new HashSet<>();
    model.getGlobals().forEach(global -> declared.add(global.getName()));
    this.verbs = Set.copyOf(declared);
  }

  /**
   * What the rules said. A session takes what is unknown for no: rules that read it are left to the
   * matcher.
   */
  List<Firing> fire(FactBase facts) {
    Set<Rule> left = new HashSet<>();
    reads.forEach(
        (rule, read) -> {
          if (facts.isUnknown(read)) {
            left.add(rule);
          }
        });
    Recorder recorder = new Recorder(left);
    KieSession session = OwnLoader.with(rules::newKieSession);
    try {
      Verbs words = new Verbs(recorder::told);
      verbs.forEach(name -> session.setGlobal(name, words.verb(name)));
      session.addEventListener(recorder);
      for (Fact fact : facts.certain()) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    Matcher matcher = new Matcher(facts, recorder.firings);
    left.forEach(matcher::match);
    recorder.firings.sort(Comparator.comparingInt(firing -> firing.rule().order()));
    return recorder.firings;
  }

  /** Knows which rule is speaking. */
  private final class Recorder extends DefaultAgendaEventListener {
    private final List<Firing> firings = new ArrayList<>();
    private final Set<Rule> left;
    private @Nullable Rule speaking;

    Recorder(Set<Rule> left) {
      this.left = left;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      speaking = byName.get(event.getMatch().getRule().getName());
    }

    private void told(Deed deed) {
      Rule rule = speaking;
      if (rule != null && !left.contains(rule)) {
        firings.add(Firing.exact(rule, deed));
      }
    }
  }
}
