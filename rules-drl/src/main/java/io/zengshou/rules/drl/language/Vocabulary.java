package io.zengshou.rules.drl.language;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.Supporter;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.drl.facts.AllowanceTest;
import io.zengshou.rules.drl.facts.AsOf;
import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.Base;
import io.zengshou.rules.drl.facts.BasePerson;
import io.zengshou.rules.drl.facts.Borrower;
import io.zengshou.rules.drl.facts.CocoonDelivery;
import io.zengshou.rules.drl.facts.Collective;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Deadline;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.drl.facts.Household;
import io.zengshou.rules.drl.facts.Income;
import io.zengshou.rules.drl.facts.Line;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Moment;
import io.zengshou.rules.drl.facts.Payment;
import io.zengshou.rules.drl.facts.ProductionReceipt;
import io.zengshou.rules.drl.facts.Project;
import io.zengshou.rules.drl.facts.Setting;
import io.zengshou.rules.drl.facts.SheetBase;
import io.zengshou.rules.drl.facts.SilkwormEggs;
import io.zengshou.rules.drl.facts.Standard;
import io.zengshou.rules.drl.facts.ThreeQuarters;
import io.zengshou.rules.drl.facts.Transfer;
import io.zengshou.rules.drl.facts.WeightBase;
import io.zengshou.rules.drl.facts.YearOnYear;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All fact types and enumerations that rules know by their plain names: those of this library and
 * those that hosts add.
 */
public final class Vocabulary {

  private static final List<Class<? extends Fact>> FACTS =
      List.of(
          Household.class,
          Member.class,
          ProductionReceipt.class,
          SilkwormEggs.class,
          CocoonDelivery.class,
          MachineUnit.class,
          Transfer.class,
          Payment.class,
          Collective.class,
          Borrower.class,
          Project.class,
          Base.class,
          WeightBase.class,
          SheetBase.class,
          BasePerson.class,
          Award.class,
          Covered.class,
          Income.class,
          ThreeQuarters.class,
          YearOnYear.class,
          AllowanceTest.class,
          Line.class,
          Standard.class,
          Deadline.class,
          AsOf.class,
          Setting.class);

  private static final List<Class<? extends Enum<?>>> ENUMS =
      List.of(
          AllowanceMethod.class,
          Benefit.class,
          DisabilityKind.class,
          Entity.class,
          LabourCapacity.class,
          LoanProduct.class,
          Moment.class,
          Monitoring.class,
          Product.class,
          PublicPost.class,
          Schooling.class,
          Supporter.class,
          TransferKind.class);

  /** The one vocabulary of this Java process. */
  public static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, FactType> types = new TreeMap<>();

  /** Asked for every fact, so it must not hash. */
  private final ClassValue<FactType> byClass =
      new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> javaType) {
          FactType type = types.get(javaType.getSimpleName());
          if (type == null || type.javaType() != javaType) {
            throw new IllegalArgumentException("not in the vocabulary: " + javaType);
          }
          return type;
        }
      };

  private final Map<String, Class<? extends Enum<?>>> enums = new TreeMap<>();

  private final List<HostFacts> hosts;

  /** What keeps a host's types from being used. */
  private @Nullable Throwable wrong;

  private Vocabulary() {
    for (Class<? extends Fact> fact : FACTS) {
      add(fact);
    }
    ENUMS.forEach(constants -> enums.put(constants.getSimpleName(), constants));
    List<HostFacts> found = List.of();
    try {
      found = HostTypes.found();
      HostTypes checks = new HostTypes(types.keySet(), enums);
      for (HostFacts host : found) {
        checks.check(host).forEach(this::add);
        host.enumerations().forEach(constants -> enums.put(constants.getSimpleName(), constants));
      }
    } catch (IllegalStateException | ServiceConfigurationError e) {
      // Thrown here it would reach the host as a class that cannot be initialised.
      wrong = e;
    }
    hosts = found;
  }

  /**
   * Does nothing where all types that hosts add can be used.
   *
   * @throws IllegalStateException where they cannot; the message says why
   */
  public void requireUsable() {
    if (wrong != null) {
      throw new IllegalStateException(wrong.getMessage(), wrong);
    }
  }

  private void add(Class<? extends Fact> fact) {
    types.put(fact.getSimpleName(), new FactType(fact, types.size()));
  }

  /** Whoever adds fact types to those of this library, in a fixed order. */
  public List<HostFacts> hosts() {
    return hosts;
  }

  /** The fact type of that name, or null. */
  public @Nullable FactType type(String name) {
    return types.get(name);
  }

  /** The fact type of a class that is one. */
  public FactType typeOf(Class<? extends Fact> javaType) {
    return byClass.get(javaType);
  }

  public Collection<FactType> types() {
    return types.values();
  }

  public Set<String> typeNames() {
    return types.keySet();
  }

  /** The enumeration of that name, or null. */
  public @Nullable Class<? extends Enum<?>> enumeration(String name) {
    return enums.get(name);
  }

  public Collection<Class<? extends Enum<?>>> enumerations() {
    return enums.values();
  }
}
