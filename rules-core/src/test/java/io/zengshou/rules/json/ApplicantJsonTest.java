package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantJsonTest {

  private static Fault only(String json) {
    List<Fault> faults = Samples.faults(json);
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  @Test
  void writesAHouseholdAsItReadsIt() {
    assertThat(ApplicantJson.write(ApplicantJson.read(Samples.HOUSEHOLD)))
        .isEqualTo(Samples.HOUSEHOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"applicant\":\"household\",\"id\":\"H\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"members\":[]}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":\"0.00\","
            + "\"unknown\":[\"production\"]}",
        "{\"applicant\":\"collective\",\"id\":\"C\",\"name\":\"x\",\"operatingIncome\":\"1.00\"}",
        "{\"applicant\":\"borrower\",\"id\":\"B\",\"entity\":\"processor\","
            + "\"labourIntensive\":true,\"inCounty\":true,\"directlyFarmingOrProcessing\":false,"
            + "\"loan\":{\"product\":\"micro\",\"ordinaryInterest\":\"1.00\","
            + "\"penaltyInterest\":\"2.00\",\"onTime\":true}}",
        "{\"applicant\":\"borrower\",\"id\":\"B\",\"loan\":{}}",
        "{\"applicant\":\"workReliefProject\",\"id\":\"P\",\"bridgingFunds\":true,"
            + "\"totalInvestment\":\"2000000.00\",\"labourPay\":\"299999.99\"}",
      })
  void writesTheCanonicalFormAsItReadsIt(String json) {
    assertThat(ApplicantJson.write(ApplicantJson.read(json))).isEqualTo(json);
  }

  @Test
  void nullAndAbsentAreTheSame() {
    assertThat(
            ApplicantJson.read(
                Samples.household(
                    "\"lifted\":null,\"members\":null,\"machines\":null,\"threeQuarters\":null")))
        .isEqualTo(Household.builder("H").build());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5.00",
    "5.1, 5.10",
    "5.000, 5.00",
    "1e3, 1000.00",
    "1.5E1, 15.00",
    "100e-2, 1.00",
    "0e9999, 0.00",
    "-0, 0.00",
    "9999999999999.99, 9999999999999.99",
    "'\"007.5\"', 7.50",
  })
  void aNumberCountsByItsValue(String number, String amount) {
    Household household =
        (Household) ApplicantJson.read(Samples.household("\"disasterLoss\":" + number));
    assertThat(household.disasterLoss()).isEqualTo(Money.yuan(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234",
        "1e-3",
        "1e13",
        "-1",
        "1e999999999",
        "1e-999999999",
        "1e99999999999999999999",
        "NaN",
        "Infinity",
        "-Infinity",
        "\"\"",
        "\"1e3\"",
        "\"+5\"",
        "\"5.000\"",
        "\"0x10\"",
        "true",
        "[]",
        "{}",
        "\"NaN\"",
        "10000000000000",
        "\"10000000000000\""
      })
  void refusesWhatIsNoAmount(String value) {
    assertThat(only(Samples.household("\"disasterLoss\":" + value)).where())
        .isEqualTo("disasterLoss");
  }

  @Test
  void isNotHeldUpByAbsurdNumbers() {
    String nines = "9".repeat(1_000_000);
    String json =
        Samples.household("\"disasterLoss\":" + nines + ",\"operatingCosts\":1e999999999");
    assertThat(Samples.faults(json)).hasSize(2);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Samples.faults(json));
  }

  @ParameterizedTest
  @CsvSource({
    "'5,000', 5000", "5000元, 5000", "\uFF15\uFF10\uFF10\uFF10, 5000", "5\uFF0C000, 5000",
    "\u00A55000, 5000", "' 5000 ', 5000", "1.2万, 12000", "5000.50元, 5000.50",
  })
  void guessesTheAmountThatWasMeant(String text, String meant) {
    Fault fault = only(Samples.household("\"disasterLoss\":\"" + text + "\""));
    assertThat(Objects.requireNonNull(fault.maybe()).en()).startsWith("\"" + meant + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"是\"', true", "'\"true\"', true", "1, true", "'\"yes\"', true",
    "'\"否\"', false", "'\"false\"', false", "0, false", "'\"无\"', false",
  })
  void guessesTheYesOrNoThatWasMeant(String value, String meant) {
    Fault fault = only(Samples.household("\"lifted\":" + value));
    assertThat(Objects.requireNonNull(fault.maybe()).en()).startsWith(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "2023/9/30, 2023-09-30",
    "2023.09.30, 2023-09-30",
    "20230930, 2023-09-30",
    "2023年9月30日, 2023-09-30",
  })
  void guessesTheDayThatWasMeant(String text, String meant) {
    Fault fault = only(Samples.household("\"payments\":[{\"paidOn\":\"" + text + "\"}]"));
    assertThat(fault.maybe()).isEqualTo(Text.same("\"" + meant + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "registeredPerson, registeredPersons",
    "registered_persons, registeredPersons",
    "Lifted, lifted",
    "lfited, lifted",
    "cocoonDelivery, cocoonDeliveries",
  })
  void guessesThePropertyThatWasMeant(String name, String meant) {
    assertThat(only(Samples.household("\"" + name + "\":null")).maybe())
        .isEqualTo(Text.same(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "unstabel, unstable",
    "near-poverty, nearPoverty",
    "边缘易致贫户, nearPoverty",
    "NONE, none",
  })
  void guessesTheWordThatWasMeant(String word, String meant) {
    assertThat(only(Samples.household("\"monitoring\":\"" + word + "\"")).maybe())
        .isEqualTo(Text.same(meant));
  }

  @Test
  void tellsAllFaultsInTheOrderOfTheInput() {
    String json =
        "{\"insured\":\"x\",\"applicant\":\"household\",\"registeredPersons\":1,"
            + "\"machines\":[5,{\"id\":\"k\",\"units\":0},{\"price\":\"-1\"}],\"insured\":true,"
            + "\"members\":[{\"id\":\"a\",\"age\":200},{\"id\":\"b\"},{\"age\":1}],"
            + "\"wages\":[{\"member\":\"z\"}],\"lifted\":false,\"monitoring\":\"unstable\"}";
    assertThat(Samples.faults(json))
        .extracting(Fault::where)
        .containsExactly(
            "id",
            "insured",
            "insured",
            "machines[0]",
            "machines[k].units",
            "machines[2].price",
            "members",
            "members[a].age",
            "members[2].id",
            "lifted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "{",
        "{\"a\"",
        "{\"applicant\":\"household\",\"id\":\"x\"",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":\"\n\"}",
        "{} {}",
        "[]",
        "null",
        "5",
        "\"x\"",
        "{\"a\":/* */1}",
        "{\"applicant\":\"household\",\"id\":\"x\"},"
      })
  void refusesWhatIsNotOneObject(String json) {
    assertThat(Samples.faults(json).get(0).where()).isIn("$", "applicant");
  }

  @Test
  void refusesNestingWithoutEnd() {
    String bomb = Samples.household("\"x\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000));
    assertThat(only(bomb).what().en()).contains("nested");
    assertThat(only("{\"a\":".repeat(100_000)).what().en()).contains("nested");
  }

  @Test
  void namesTheApplicantWhereItHasAnId() {
    assertThatExceptionOfType(InvalidApplicantException.class)
        .isThrownBy(() -> ApplicantJson.read(Samples.household("\"lifted\":5")))
        .satisfies(refusal -> assertThat(refusal.applicant()).isEqualTo("H"));
    assertThatExceptionOfType(InvalidApplicantException.class)
        .isThrownBy(() -> ApplicantJson.read("{}"))
        .satisfies(refusal -> assertThat(refusal.applicant()).isEqualTo("?"));
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(only(Samples.household("\"head\":\"\\ud800\"")).where()).isEqualTo("head");
  }

  /** What the reader of a ledger sees; a change of these files is a change of the product. */
  @ParameterizedTest
  @CsvSource({"household, zh", "household, en", "institution, zh", "institution, en"})
  void saysWhatIsWrongInTheReadersWords(String name, String language) throws IOException {
    String expected = resource("golden/" + name + "." + language + ".txt");
    assertThatExceptionOfType(InvalidApplicantException.class)
        .isThrownBy(() -> ApplicantJson.read(resource("golden/" + name + ".json")))
        .satisfies(
            refusal ->
                assertThat(refusal.in(Locale.forLanguageTag(language)))
                    .isEqualTo(expected.strip()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ApplicantJsonTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
