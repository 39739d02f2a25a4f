package io.zengshou.rules.drl.pack;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.ProductionReceipt;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact of a household is made of, so that code can read the record in its place. An
 * attribute that is derived has a static method of its name in the fact's class, which is told the
 * record, and the day asked about where it wants to know; any other is the record's own.
 *
 * @param fact the class of the fact
 * @param record the class of the record
 * @param list the list of the household in which such records are; null: a household has one
 */
record RecordType(Class<? extends Fact> fact, Class<?> record, @Nullable String list) {

  static final List<RecordType> ALL =
      List.of(
          new RecordType(io.zengshou.rules.drl.facts.Household.class, Household.class, null),
          new RecordType(
              io.zengshou.rules.drl.facts.ThreeQuarters.class, ThreeQuarters.class, null),
          new RecordType(io.zengshou.rules.drl.facts.Member.class, Member.class, "members"),
          new RecordType(ProductionReceipt.class, Production.class, "production"),
          new RecordType(
              io.zengshou.rules.drl.facts.SilkwormEggs.class, SilkwormEggs.class, "silkwormEggs"),
          new RecordType(
              io.zengshou.rules.drl.facts.CocoonDelivery.class,
              CocoonDelivery.class,
              "cocoonDeliveries"),
          new RecordType(MachineUnit.class, Machine.class, "machines"),
          new RecordType(io.zengshou.rules.drl.facts.Transfer.class, Transfer.class, "transfers"),
          new RecordType(io.zengshou.rules.drl.facts.Payment.class, Payment.class, "payments"));

  /** What facts of that class are made of; null: they are no records of a household. */
  static @Nullable RecordType of(Class<? extends Fact> fact) {
    for (RecordType type : ALL) {
      if (type.fact == fact) {
        return type;
      }
    }
    return null;
  }

  /** The method that says what an attribute is: static, or of the record. */
  Method reader(String attribute) {
    for (Method method : fact.getMethods()) {
      if (method.getName().equals(attribute)
          && Modifier.isStatic(method.getModifiers())
          && method.getParameterTypes()[0] == record) {
        return method;
      }
    }
    try {
      return record.getMethod(attribute);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(fact + " is made of nothing: " + attribute, e);
    }
  }

  /** The fact that would be made of the record that {@code java} stands for. */
  Dialect.Bound fact(String itself, String java) {
    FactType type = Vocabulary.STANDARD.typeOf(fact);
    return Dialect.Bound.fact(
        fact, itself, name -> Dialect.Bound.value(type.typeOf(name), read(java, name)));
  }

  private String read(String java, String attribute) {
    Method reader = reader(attribute);
    if (!Modifier.isStatic(reader.getModifiers())) {
      return java + "." + attribute + "()";
    }
    String day = reader.getParameterCount() > 1 ? ", known.day()" : "";
    return fact.getCanonicalName() + "." + attribute + "(" + java + day + ")";
  }
}
