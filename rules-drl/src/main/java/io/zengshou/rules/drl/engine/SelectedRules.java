package io.zengshou.rules.drl.engine;

import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * A compiled model with some of its rules left out: those of another day or another reading. Each
 * choice gets a rule base of its own, so no rule ever asks what day it is.
 */
final class SelectedRules implements Model {

  private final Model model;
  private final List<Rule> rules;

  SelectedRules(Model model, Set<String> names) {
    this.model = model;
    this.rules = model.getRules().stream().filter(rule -> names.contains(rule.getName())).toList();
  }

  @Override
  public String getName() {
    return model.getName();
  }

  @Override
  public String getPackageName() {
    return model.getPackageName();
  }

  @Override
  @SuppressWarnings("rawtypes") // As Drools declares it.
  public List<Global> getGlobals() {
    return model.getGlobals();
  }

  @Override
  public List<Rule> getRules() {
    return rules;
  }

  @Override
  public List<Query> getQueries() {
    return model.getQueries();
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return model.getTypeMetaDatas();
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return model.getEntryPoints();
  }
}
