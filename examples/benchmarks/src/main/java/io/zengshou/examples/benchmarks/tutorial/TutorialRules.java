package io.zengshou.examples.benchmarks.tutorial;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Rules compiled once; a fresh session for each household. */
public final class TutorialRules {

  private final KieBase rules =
      new KieHelper().addContent(text(), ResourceType.DRL).build(ExecutableModelProject.class);

  private static String text() {
    try (InputStream in = TutorialRules.class.getResourceAsStream("tutorial.drl")) {
      if (in == null) {
        throw new IllegalStateException("tutorial.drl is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a household of which every fact is known. */
  public Tally assess(Household household) {
    Tally tally = new Tally();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("tally", tally);
      session.insert(new Farm(household));
      for (Production entry : household.production()) {
        session.insert(new Beans.Receipt(entry));
      }
      for (SilkwormEggs entry : household.silkwormEggs()) {
        session.insert(new Beans.Eggs(entry));
      }
      for (CocoonDelivery entry : household.cocoonDeliveries()) {
        session.insert(new Beans.Cocoons(entry));
      }
      for (Machine entry : household.machines()) {
        session.insert(new Beans.Machinery(entry));
      }
      for (Member entry : household.members()) {
        session.insert(new Beans.Person(entry));
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return tally;
  }
}
