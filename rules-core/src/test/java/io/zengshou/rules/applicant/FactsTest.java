package io.zengshou.rules.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

  /** One entry in each list, one with an id and the others without. */
  private static final Household HOUSEHOLD =
      Household.builder("H")
          .registeredPersons(3)
          .members(List.of(MemberBuilder.builder().id("m1").build()))
          .production(List.of(ProductionBuilder.builder().build()))
          .silkwormEggs(List.of(SilkwormEggsBuilder.builder().build()))
          .cocoonDeliveries(
              List.of(
                  CocoonDeliveryBuilder.builder().build(),
                  CocoonDeliveryBuilder.builder().id("c.1]").build()))
          .machines(List.of(MachineBuilder.builder().build()))
          .wages(List.of(WageBuilder.builder().build()))
          .property(List.of(PropertyIncomeBuilder.builder().build()))
          .transfers(List.of(TransferBuilder.builder().build()))
          .payments(List.of(PaymentBuilder.builder().build()))
          .build();

  private static final List<Applicant> ALL =
      List.of(
          HOUSEHOLD,
          VillageCollective.builder("C").build(),
          Borrower.builder("B").build(),
          WorkReliefProject.builder("W").build());

  @Test
  void everyComponentOfEveryRecordHasAPath() {
    Set<String> paths = new HashSet<>();
    ALL.forEach(applicant -> paths.addAll(generic(applicant)));
    Set<String> components = new HashSet<>();
    for (Applicant applicant : ALL) {
      collect("", applicant.getClass(), components);
    }
    assertThat(paths).containsExactlyInAnyOrderElementsOf(components);
  }

  private static List<String> generic(Applicant applicant) {
    return Facts.paths(applicant).stream().map(path -> path.replaceAll("\\[.*]", "[]")).toList();
  }

  private static void collect(String prefix, Class<?> type, Set<String> components) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      if (component.getType() == List.class) {
        Class<?> entry =
            (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        collect(path + "[].", entry, components);
      } else if (component.getType().getPackageName().equals(type.getPackageName())
          && component.getType().isRecord()) {
        collect(path + ".", component.getType(), components);
      } else if (!component.getName().equals("id")) {
        components.add(path);
      }
    }
  }

  @Test
  void everyFactCanBeChangedAndNothingElseChangesWithIt() {
    for (Applicant applicant : ALL) {
      for (String path : Facts.paths(applicant)) {
        Object value = value(path, Facts.type(applicant, path), Facts.value(applicant, path));
        Applicant changed = Facts.with(applicant, path, value);
        assertThat(Facts.value(changed, path)).as(path).isEqualTo(value);
        for (String other : Facts.paths(applicant)) {
          if (!other.equals(path) && !isUnderstood(path, other)) {
            assertThat(Facts.value(changed, other))
                .as("%s after a change of %s", other, path)
                .isEqualTo(Facts.value(applicant, other));
          }
        }
        // The contract holds what was made: it can be written and read.
        assertThat(ApplicantJson.read(ApplicantJson.write(changed))).isEqualTo(changed);
      }
    }
  }

  /** What the contract understands from another fact. */
  private static boolean isUnderstood(String changed, String other) {
    return (changed.endsWith("].unit") && other.endsWith("].weight"))
        || (changed.endsWith("].weight") && other.endsWith("].unit"))
        || (changed.equals("monitoring") && other.equals("lifted"))
        || (changed.equals("relocated") && other.equals("relocatedIntoTown"))
        || (changed.equals("relocatedIntoTown") && other.equals("relocated"));
  }

  private static Object value(String path, Class<?> type, @Nullable Object before) {
    if (type == Boolean.class) {
      // Relocated into a town implies relocated, which would be a second change.
      return !path.equals("relocated");
    }
    if (type == Integer.class) {
      return 4;
    }
    if (type == Money.class) {
      return Money.yuan("12.34");
    }
    if (type == Weight.class) {
      return Weight.jin("1.5");
    }
    if (type == Sheets.class) {
      return Sheets.of("0.5");
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2000, 2, 29);
    }
    if (type == String.class) {
      return path.endsWith(".member") ? "m1" : "text";
    }
    Object constant = type.getEnumConstants()[1];
    return before instanceof Set<?> ? Set.of(constant) : constant;
  }

  @Test
  void ofANewUnitTheNumberStaysAndANewWeightHoldsItsUnit() {
    Applicant unknown =
        Household.builder("H")
            .cocoonDeliveries(List.of(new CocoonDelivery(null, Weight.jin("40"), null, true, true)))
            .build();
    Applicant jin = Facts.with(unknown, "cocoonDeliveries[0].unit", WeightUnit.JIN);
    Applicant kilograms = Facts.with(unknown, "cocoonDeliveries[0].unit", WeightUnit.KILOGRAM);
    assertThat(Facts.value(jin, "cocoonDeliveries[0].weight")).isEqualTo(Weight.jin("40"));
    assertThat(Facts.value(kilograms, "cocoonDeliveries[0].weight"))
        .isEqualTo(Weight.kilograms("40"));
    assertThat(Facts.with(kilograms, "cocoonDeliveries[0].unit", WeightUnit.KILOGRAM))
        .isEqualTo(kilograms);
    assertThat(Facts.with(kilograms, "cocoonDeliveries[0].unit", null)).isEqualTo(unknown);
    Applicant weighed = Facts.with(unknown, "cocoonDeliveries[0].weight", Weight.kilograms("3"));
    assertThat(((Household) weighed).cocoonDeliveries())
        .containsExactly(new CocoonDelivery(null, Weight.jin("6"), true, true));
  }

  @Test
  void factsAreReadByTheirPath() {
    Household household =
        (Household)
            Facts.with(
                HOUSEHOLD,
                new HashMap<>(
                    Map.of(
                        "lifted", true,
                        "cocoonDeliveries[c.1]].registered", true,
                        "threeQuarters.current.netIncome", Money.yuan("-3"))));
    assertThat(household.lifted()).isTrue();
    assertThat(household.cocoonDeliveries().get(0).registered()).isNull();
    assertThat(household.cocoonDeliveries().get(1).registered()).isTrue();
    assertThat(Facts.value(household, "threeQuarters.current.netIncome"))
        .isEqualTo(Money.yuan("-3"));
    assertThat(Facts.value(household, "machines[0].units")).isEqualTo(1);
    assertThat(Facts.with(household, "lifted", true)).isEqualTo(household);
  }

  @Test
  void anUnknownFactCanBeMadeUnknownAgainButNotWhereTheContractHasADefault() {
    Applicant known = Facts.with(HOUSEHOLD, "lifted", true);
    assertThat(Facts.with(known, "lifted", null)).isEqualTo(HOUSEHOLD);
    assertThat(
            Facts.value(Facts.with(HOUSEHOLD, "production[0].costs", null), "production[0].costs"))
        .isEqualTo(Money.ZERO);
  }

  @Test
  void aPartThatIsNotRecordedIsMadeWithItsFirstFact() {
    Applicant borrower =
        Facts.with(Borrower.builder("B").build(), "loan.product", LoanProduct.MICRO);
    assertThat(borrower)
        .isEqualTo(
            Borrower.builder("B")
                .loan(LoanBuilder.builder().product(LoanProduct.MICRO).build())
                .build());
  }

  @Test
  void aPathThatIsNoFactIsRefusedWithTheNearest() {
    for (String path :
        List.of("members[m1].labour", "members[m1]", "members", "id", "members[m2].age", "")) {
      assertThatIllegalArgumentException()
          .as(path)
          .isThrownBy(() -> Facts.value(HOUSEHOLD, path))
          .withMessageContaining("no fact \"" + path + "\" of household H");
      assertThatIllegalArgumentException()
          .as(path)
          .isThrownBy(() -> Facts.with(HOUSEHOLD, path, true));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facts.value(HOUSEHOLD, "members[m1].labourCapcity"))
        .withMessageEndingWith("Maybe members[m1].labourCapacity");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    List<Object> wrong = new ArrayList<>(List.of("true", 1, Set.of(Guarantee.SUBSISTENCE)));
    for (Object value : wrong) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Facts.with(HOUSEHOLD, "lifted", value))
          .withMessageStartingWith("lifted: a Boolean is wanted, not ");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facts.with(HOUSEHOLD, "members[m1].guarantees", Set.of("low")));
  }

  @Test
  void aChangeThatBreaksTheContractIsRefusedAsAnApplicantIs() {
    assertThatThrownBy(() -> Facts.with(HOUSEHOLD, "machines[0].price", Money.yuan(-1)))
        .isInstanceOf(InvalidApplicantException.class)
        .hasMessageContaining("machines[0].price");
  }

  @Test
  void factsHaveTheTextOfTheContract() {
    assertThat(Facts.text(true)).isEqualTo("true");
    assertThat(Facts.text(Monitoring.SUDDEN_HARDSHIP)).isEqualTo("suddenHardship");
    assertThat(Facts.text(Money.yuan("5"))).isEqualTo("5.00");
    assertThat(Facts.text(LocalDate.of(2023, 9, 30))).isEqualTo("2023-09-30");
    assertThat(Facts.text(Set.of(Guarantee.SUBSISTENCE))).isEqualTo("subsistence");
  }
}
