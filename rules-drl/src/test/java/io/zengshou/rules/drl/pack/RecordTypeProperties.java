package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.drl.engine.Engines;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.testkit.Applicants;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What code reads from a record is what the fact says that is made of it. */
class RecordTypeProperties {

  private static final LocalDate DAY = LocalDate.of(2023, 9, 30);

  @Provide
  Arbitrary<Household> households() {
    return Applicants.householdsWithUnknowns().map(Applicants.Veiled::veiled);
  }

  @Property(tries = 300, seed = "2023")
  void anAttributeReadFromARecordIsThatOfItsFact(@ForAll("households") Household household)
      throws ReflectiveOperationException {
    List<Fact> facts = Engines.facts(household, DAY);
    for (RecordType type : RecordType.ALL) {
      List<?> records = records(type, household);
      List<Fact> made = facts.stream().filter(type.fact()::isInstance).toList();
      assertThat(made).as("%s", type).hasSameSizeAs(records);
      for (int i = 0; i < made.size(); i++) {
        for (String attribute : Vocabulary.STANDARD.typeOf(type.fact()).attributes()) {
          assertThat(read(type, records.get(i), attribute))
              .as("%s of %s", attribute, records.get(i))
              .isEqualTo(made.get(i).value(attribute));
        }
      }
    }
  }

  /** The records of which such facts are made; a machine once for each of its units. */
  private static List<?> records(RecordType type, Household household)
      throws ReflectiveOperationException {
    if (type.list() == null) {
      return List.of(type.record() == Household.class ? household : household.threeQuarters());
    }
    List<Object> records = new ArrayList<>();
    for (Object record : (List<?>) Household.class.getMethod(type.list()).invoke(household)) {
      int times = record instanceof Machine machine ? machine.units() : 1;
      records.addAll(Collections.nCopies(times, record));
    }
    return records;
  }

  private static @Nullable Object read(RecordType type, Object record, String attribute)
      throws ReflectiveOperationException {
    Method reader = type.reader(attribute);
    if (!Modifier.isStatic(reader.getModifiers())) {
      return reader.invoke(record);
    }
    return reader.getParameterCount() == 1
        ? reader.invoke(null, record)
        : reader.invoke(null, record, DAY);
  }
}
