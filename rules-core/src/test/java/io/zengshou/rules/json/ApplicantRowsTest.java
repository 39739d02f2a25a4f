package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.BorrowerBuilder;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.LoanBuilder;
import io.zengshou.rules.applicant.WeightUnit;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantRowsTest {

  private static ApplicantRows household(Map<String, String> own, Map<Ledger, List<Row>> entries) {
    return new ApplicantRows(ApplicantKind.HOUSEHOLD, new Row("households.csv:2", own), entries);
  }

  private static Row member(int line, Map<String, String> cells) {
    return new Row("members.csv:" + line, cells);
  }

  private static List<String> faults(ApplicantRows rows) {
    InvalidApplicantException e = catchThrowableOfType(InvalidApplicantException.class, rows::read);
    return e.faults().stream().map(fault -> fault.where() + " " + fault.what().en()).toList();
  }

  @Test
  void rowsSayWhatTheJsonWouldSay() {
    Applicant read =
        household(
                Map.of(
                    "id", "SQ-1",
                    "lifted", "true",
                    "registeredPersons", "4",
                    "threeQuarters.current.netIncome", "-12.50",
                    "previousYear.persons", "3",
                    "unknown", "wages,payments"),
                Map.of(
                    Ledger.MEMBERS,
                    List.of(
                        member(2, Map.of("id", "m1", "birthDate", "1980-02-29")),
                        member(3, Map.of("id", "m2", "guarantees", "subsistence")))))
            .read();
    assertThat(read)
        .isEqualTo(
            ApplicantJson.read(
                """
                {"applicant":"household","id":"SQ-1","lifted":true,"registeredPersons":4,
                 "members":[{"id":"m1","birthDate":"1980-02-29"},
                            {"id":"m2","guarantees":["subsistence"]}],
                 "threeQuarters":{"current":{"netIncome":"-12.50"}},
                 "previousYear":{"persons":3},"unknown":["wages","payments"]}
                """));
  }

  @Test
  void everyFaultNamesItsCell() {
    ApplicantRows rows =
        household(
            Map.of("id", "SQ-1", "lifted", "是", "township", "", "liftd", "true"),
            Map.of(
                Ledger.MEMBERS,
                List.of(
                    member(2, Map.of("id", "m1", "age", "131", "guarantees", "subsistence,x")),
                    member(3, Map.of("id", "m1", "age", "4.5")),
                    member(7, Map.of("age", "40")))));
    assertThat(faults(rows))
        .containsExactlyInAnyOrder(
            "households.csv:2:lifted the value is of the wrong type",
            "households.csv:2:liftd no such property",
            "members.csv:2:age the value is out of range",
            "members.csv:2:guarantees no such value",
            "members.csv:3:id the id is used twice",
            "members.csv:2:age too many decimals",
            "members.csv:7:id the id is missing");
  }

  @Test
  void aWeightWithoutItsUnitIsReadAndKeptSo() {
    ApplicantRows rows =
        household(
            Map.of("id", "SQ-1"),
            Map.of(
                Ledger.COCOON_DELIVERIES,
                List.of(
                    new Row("cocoonDeliveries.csv:2", Map.of("weight", "10")),
                    new Row("cocoonDeliveries.csv:3", Map.of("weight", "10.5", "unit", "kg")))));
    Household read = (Household) rows.read();
    assertThat(read.cocoonDeliveries())
        .containsExactly(
            new CocoonDelivery(null, Weight.jin("10"), null, null, null),
            new CocoonDelivery(null, Weight.jin("21"), WeightUnit.KILOGRAM, null, null));
    assertThat(ApplicantRows.of(read).read()).isEqualTo(read);
  }

  @Test
  void anEntryThatSaysNothingOfWhatItMustSayNamesItsRow() {
    ApplicantRows rows =
        household(
            Map.of("id", "SQ-1"),
            Map.of(Ledger.MEMBERS, List.of(new Row("members.csv:9", Map.of("name", "王秀英")))));
    assertThat(faults(rows)).containsExactly("members.csv:9:id the id is missing");
  }

  @Test
  void withoutAnIdThePlaceNamesTheApplicant() {
    InvalidApplicantException e =
        catchThrowableOfType(
            InvalidApplicantException.class, () -> household(Map.of(), Map.of()).read());
    assertThat(e.applicant()).isEqualTo("households.csv:2");
    assertThat(e.faults()).extracting(Fault::where).containsExactly("households.csv:2:id");
  }

  /** As Excel saves what it was given as true and 2023-09-30. */
  @ParameterizedTest
  @CsvSource({"TRUE,2023/9/30", "True,2023/09/30", "true,2023-09-30"})
  void spreadsheetsMayWriteInTheirWay(String yes, String day) {
    Household read =
        (Household)
            household(
                    Map.of("id", "SQ-1", "insured", yes),
                    Map.of(
                        Ledger.PAYMENTS, List.of(new Row("payments.csv:2", Map.of("paidOn", day)))))
                .read();
    assertThat(read.insured()).isTrue();
    assertThat(read.payments().get(0).paidOn()).hasToString("2023-09-30");
  }

  @Test
  void aDayThatIsNoneIsRefusedHoweverItIsWritten() {
    for (String day : List.of("2023/2/30", "2023-9-30", "45199")) {
      assertThat(
              faults(
                  household(
                      Map.of("id", "SQ-1"),
                      Map.of(
                          Ledger.PAYMENTS,
                          List.of(new Row("payments.csv:2", Map.of("paidOn", day)))))))
          .containsExactly("payments.csv:2:paidOn this is no day");
    }
  }

  /** That nobody knows the members is not that there are none; the same for what a loan is. */
  @Test
  void nothingIsToldFromUnknown() {
    Household unknown = Household.builder("SQ-1").build();
    Household none = Household.builder("SQ-1").members(List.of()).build();
    assertThat(ApplicantRows.of(unknown).own().cells()).doesNotContainKey("members");
    assertThat(ApplicantRows.of(none).own().cells()).containsEntry("members", "[]");
    Borrower nothing =
        BorrowerBuilder.builder().id("B").loan(LoanBuilder.builder().build()).build();
    assertThat(ApplicantRows.of(nothing).own().cells()).containsEntry("loan", "{}");
    for (Applicant applicant : List.of(unknown, none, nothing, Borrower.builder("B").build())) {
      assertThat(ApplicantRows.of(applicant).read()).isEqualTo(applicant);
    }
  }

  /** Where its rows say otherwise, somebody is wrong. */
  @Test
  void nothingAndSomethingAreNotSaidAtOnce() {
    assertThat(
            faults(
                household(
                    Map.of("id", "SQ-1", "members", "[]"),
                    Map.of(Ledger.MEMBERS, List.of(member(2, Map.of("id", "m1")))))))
        .hasSize(1)
        .first()
        .asString()
        .contains("the property is given twice");
  }

  @Test
  void everyPropertyOfTheContractHasAColumn() {
    List<RowTable> tables =
        Stream.concat(
                Stream.of(ApplicantKind.values()).map(RowTable::of),
                Stream.of(Ledger.values()).map(RowTable::of))
            .toList();
    List<String> columns = new ArrayList<>();
    tables.forEach(
        table ->
            table.columns().forEach(column -> columns.add(table.name() + "." + column.name())));
    assertThat(columns)
        .contains(
            "households.threeQuarters.current.netIncome",
            "households.members",
            "households.unknown",
            "members.guarantees",
            "cocoonDeliveries.unit",
            "collectives.operatingIncome",
            "borrowers.loan.onTime",
            "workReliefProjects.labourPay")
        .doesNotContain("households.applicant", "households.wages", "households.previousYear")
        .doesNotHaveDuplicates();
  }
}
