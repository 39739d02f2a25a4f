package io.zengshou.rules.drl.verbs;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Payment;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All the words of one evaluation, each under the name by which rules know it. */
public final class Verbs {

  /** The name of each word and its type, in the order of the staff guide. */
  public static final Map<String, Class<?>> TYPES = types();

  private final BaseVerb base;
  private final AwardVerb award;
  private final ReferVerb refer;
  private final LimitVerb limit;
  private final FlagVerb flag;
  private final UndecidedVerb undecided;
  private final NoteVerb note;

  /** Words that report what they are told to {@code told}. */
  public Verbs(Consumer<Deed> told) {
    base = new BaseVerb(told);
    award = new AwardVerb(told);
    refer = new ReferVerb(told);
    limit = new LimitVerb(told);
    flag = new FlagVerb(told);
    undecided = new UndecidedVerb(told);
    note = new NoteVerb(told);
  }

  public BaseVerb base() {
    return base;
  }

  public AwardVerb award() {
    return award;
  }

  public ReferVerb refer() {
    return refer;
  }

  public LimitVerb limit() {
    return limit;
  }

  public FlagVerb flag() {
    return flag;
  }

  public UndecidedVerb undecided() {
    return undecided;
  }

  public NoteVerb note() {
    return note;
  }

  /** In a fixed order, or two builds of one pack would differ. */
  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    types.put("base", BaseVerb.class);
    types.put("award", AwardVerb.class);
    types.put("refer", ReferVerb.class);
    types.put("limit", LimitVerb.class);
    types.put("flag", FlagVerb.class);
    types.put("undecided", UndecidedVerb.class);
    types.put("note", NoteVerb.class);
    return Collections.unmodifiableMap(types);
  }

  /** The word of that name. */
  public Object verb(String name) {
    return switch (name) {
      case "base" -> base;
      case "award" -> award;
      case "refer" -> refer;
      case "limit" -> limit;
      case "flag" -> flag;
      case "undecided" -> undecided;
      case "note" -> note;
      default ->
          throw new IllegalArgumentException("no verb \"" + name + "\"; verbs: " + TYPES.keySet());
    };
  }

  /** What a verb can be told; rules were checked, so it is there. */
  public static Method method(Class<?> verb, String name, Class<?>... parameters) {
    try {
      return verb.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("the pack was compiled with other verbs", e);
    }
  }

  /** Which receipts, weights or persons count towards a measure. */
  public static final class BaseVerb {
    private final Consumer<Deed> told;

    private BaseVerb(Consumer<Deed> told) {
      this.told = told;
    }

    public void add(Money money) {
      told.accept(new Deed.AddBase(money));
    }

    public void add(Weight weight) {
      told.accept(new Deed.AddBase(weight));
    }

    public void add(Sheets sheets) {
      told.accept(new Deed.AddBase(sheets));
    }

    public void add(Member person) {
      told.accept(new Deed.AddPerson(person));
    }

    /** Costs; a base never goes below zero. */
    public void subtract(Money money) {
      told.accept(new Deed.SubtractBase(money));
    }
  }

  /** Money by the measure's figures. */
  public static final class AwardVerb {
    private final Consumer<Deed> told;

    private AwardVerb(Consumer<Deed> told) {
      this.told = told;
    }

    /** Rate × base, held to the cap; once for the applicant. */
    public void on(Quantity base) {
      told.accept(new Deed.AwardOn(base, null));
    }

    /** Rate × base, held to the cap; for one machine unit. */
    public void on(Quantity base, MachineUnit unit) {
      told.accept(new Deed.AwardOn(base, unit));
    }

    /** The standard for a person; once, however many rules say so. */
    public void each(Member person) {
      told.accept(new Deed.AwardEach(person));
    }

    /** What lifts the counted income to the standard. */
    public void topUp(PerCapita counted) {
      told.accept(new Deed.AwardTopUp(counted));
    }
  }

  /** Services. */
  public static final class ReferVerb {
    private final Consumer<Deed> told;

    private ReferVerb(Consumer<Deed> told) {
      this.told = told;
    }

    public void household() {
      told.accept(new Deed.Apply(null));
    }

    public void person(Member person) {
      told.accept(new Deed.Apply(person));
    }

    public void institution() {
      told.accept(new Deed.Apply(null));
    }
  }

  /** Ceilings across measures. */
  public static final class LimitVerb {
    private final Consumer<Deed> told;

    private LimitVerb(Consumer<Deed> told) {
      this.told = told;
    }

    /** The cap holds for all these measures together; cut in the catalogue's order. */
    public void total(String... measures) {
      told.accept(new Deed.LimitTotal(List.of(measures)));
    }
  }

  /** Findings that somebody must act on. */
  public static final class FlagVerb {
    private final Consumer<Deed> told;

    private FlagVerb(Consumer<Deed> told) {
      this.told = told;
    }

    public void raise() {
      told.accept(new Deed.Apply(null));
    }

    public void raise(Member person) {
      told.accept(new Deed.Apply(person));
    }

    public void raise(Payment payment) {
      told.accept(new Deed.Apply(payment));
    }
  }

  /** The facts are known, but the point is not settled. */
  public static final class UndecidedVerb {
    private final Consumer<Deed> told;

    private UndecidedVerb(Consumer<Deed> told) {
      this.told = told;
    }

    /** Between nothing and what {@code award.on(base)} would give. */
    public void upTo(Quantity base, String point) {
      undecided(point, null, new Deed.AwardOn(base, null), null);
    }

    /** Between nothing and what {@code award.on(base, unit)} would give. */
    public void upTo(Quantity base, MachineUnit unit, String point) {
      undecided(point, null, new Deed.AwardOn(base, unit), unit);
    }

    /** Between what two counted incomes would lift to the standard. */
    public void topUp(PerCapita more, PerCapita less, String point) {
      undecided(point, new Deed.AwardTopUp(more), new Deed.AwardTopUp(less), null);
    }

    /** For a person, by a figure that the plan does not give. */
    public void each(Member person, String point) {
      undecided(point, null, null, person);
    }

    /** For the applicant, without any figure. */
    public void because(String point) {
      undecided(point, null, null, null);
    }

    /** For one payment, without any figure. */
    public void because(Payment payment, String point) {
      undecided(point, null, null, payment);
    }

    private void undecided(
        String point, @Nullable Deed least, @Nullable Deed most, @Nullable Fact subject) {
      told.accept(new Deed.Undecided(point, least, most, subject));
    }
  }

  /** Remarks on a finding; the rule says which with {@code @Note}. */
  public static final class NoteVerb {
    private final Consumer<Deed> told;

    private NoteVerb(Consumer<Deed> told) {
      this.told = told;
    }

    public void attach() {
      told.accept(new Deed.AttachNote());
    }
  }
}
