package io.zengshou.examples.county.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Household;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPopulationTest {

  private static final Charset GBK = Charset.forName("GBK");

  private final Path folder;

  CsvPopulationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void file(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private List<String> told() throws IOException {
    return Copies.told(folder.toString(), StandardCharsets.UTF_8);
  }

  private List<String> refusal() {
    InvalidPopulationException e =
        catchThrowableOfType(InvalidPopulationException.class, this::told);
    return e.faults().stream().map(fault -> fault.in(Locale.ENGLISH).replace("\n ", "")).toList();
  }

  @Test
  void putsTogetherWhatBelongsToOneHousehold() throws IOException {
    file("households.csv", "id,lifted,registeredPersons", "a,true,2", "b,,", "c,FALSE,1");
    file("members.csv", "household,id,age", "a,m1,40", "a,m2,", "c,m1,7");
    file("wages.csv", "household,member,amount", "c,m1,100.00");
    List<ApplicantEntry> entries = Copies.entries(folder.toString(), StandardCharsets.UTF_8);
    assertThat(entries).hasSize(3).allMatch(ApplicantEntry.Valid.class::isInstance);
    Household a = (Household) ((ApplicantEntry.Valid) entries.get(0)).applicant();
    Household b = (Household) ((ApplicantEntry.Valid) entries.get(1)).applicant();
    Household c = (Household) ((ApplicantEntry.Valid) entries.get(2)).applicant();
    assertThat(a.members()).extracting(member -> member.age()).containsExactly(40, null);
    assertThat(a.lifted()).isTrue();
    assertThat(b.members()).isEmpty();
    assertThat(b.lifted()).isNull();
    assertThat(c.lifted()).isFalse();
    assertThat(c.wages()).hasSize(1);
    assertThat(entries.get(2).line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false,'\n'", "UTF-8,true,'\r\n'", "GBK,false,'\r\n'", "GB18030,false,'\n'"})
  void readsWhatSpreadsheetsSave(Charset charset, boolean mark, String end) throws IOException {
    String text = (mark ? "\uFEFF" : "") + "id,head,village" + end + "SQ-1,王德顺,\"双桑村\"" + end;
    Files.write(folder.resolve("households.csv"), text.getBytes(charset));
    ApplicantEntry entry = Copies.entries(folder.toString(), charset).get(0);
    assertThat(((ApplicantEntry.Valid) entry).applicant())
        .isEqualTo(Household.builder("SQ-1").head("王德顺").village("双桑村").build());
  }

  /** Either way the bytes are not what they are taken for, and no name is guessed from them. */
  @Test
  void aWrongEncodingIsRefusedRowByRow() throws IOException {
    byte[] gbk = "id,head\na,王德顺\nb,Wang\n".getBytes(GBK);
    Files.write(folder.resolve("households.csv"), gbk);
    assertThat(told())
        .hasSize(2)
        .endsWith("2 b")
        .first()
        .isEqualTo("1 ! households.csv:2 a households.csv:2:head:文字不是这种编码");
    assertThat(Copies.told(folder.toString(), GBK)).containsExactly("1 a", "2 b");
    Files.write(folder.resolve("households.csv"), "\uFEFFid\na\n".getBytes(StandardCharsets.UTF_8));
    assertThat(
            catchThrowableOfType(
                InvalidPopulationException.class, () -> Copies.told(folder.toString(), GBK)))
        .isNotNull();
  }

  @Test
  void aBadRowStopsNoOther() throws IOException {
    file(
        "households.csv",
        "id,lifted",
        "a,true",
        "b,maybe",
        "c,true,1",
        "d",
        ",true",
        "a,true",
        "e,");
    file("members.csv", "household,id,age", "a,m1,40", "b,m1,131", "e,m1,x", "e,m1,2");
    assertThat(told())
        .containsExactly(
            "1 a",
            "2 ! households.csv:3 b households.csv:3:lifted:类型不对",
            "3 ! households.csv:4 c households.csv:4:格数与表头不同",
            "4 ! households.csv:5 d households.csv:5:格数与表头不同",
            "5 ! households.csv:6 null households.csv:6:id:缺少编号",
            "6 ! households.csv:7 a households.csv:7:id:编号重复",
            "7 ! households.csv:8 e members.csv:4:age:类型不对");
    ApplicantEntry.Faulty last =
        (ApplicantEntry.Faulty) Copies.entries(folder.toString(), StandardCharsets.UTF_8).get(6);
    assertThat(last.refusal().faults())
        .extracting(fault -> fault.where() + " " + fault.what().en())
        .containsExactly(
            "members.csv:4:age the value is of the wrong type",
            "members.csv:5:id the id is used twice");
  }

  @Test
  void aRowWithoutItsHouseholdIsToldWhereItStands() throws IOException {
    file("households.csv", "id", "a", "b");
    file("members.csv", "household,id", "x,m1", "a,m1", ",m1", "y,m1", "b,m1");
    assertThat(told())
        .containsExactly(
            "1 ! members.csv:2 x members.csv:2:household:没有这一户",
            "2 a",
            "3 ! members.csv:4 null members.csv:4:household:没有这一户",
            "4 ! members.csv:5 y members.csv:5:household:没有这一户",
            "5 b");
  }

  /**
   * The household that lacked the row may have gone out already: nothing further is to be trusted.
   */
  @Test
  void rowsOutOfOrderEndTheReading() throws IOException {
    file("households.csv", "id", "a", "b", "c");
    file("members.csv", "household,id", "b,m1", "a,m1");
    assertThat(refusal())
        .singleElement()
        .asString()
        .startsWith("members.csv:3: the row is out of order")
        .contains("actual: a");
  }

  @Test
  void columnsAreKnownAndThereOnce() throws IOException {
    file("households.csv", "id,liftd,township,township,unheardOf", "a,true,,,");
    file("members.csv", "id,age", "m1,3");
    assertThat(refusal())
        .hasSize(4)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("households.csv:1: no such column")
                    .endsWith("Maybe lifted"),
            one -> assertThat(one).contains("the column is there twice").contains("township"),
            one -> assertThat(one).contains("unheardOf").contains("allowed: number, id, township"),
            one -> assertThat(one).startsWith("members.csv:1: a required column is missing"));
  }

  /** Overlooked, it would be a list that seems empty. */
  @Test
  void filesAreKnown() throws IOException {
    file("households.csv", "id", "a");
    file("member.csv", "household,id", "a,m1");
    assertThat(refusal())
        .containsExactly("member.csv: no such file belongs to a population Maybe members.csv");
    Files.delete(folder.resolve("households.csv"));
    Files.delete(folder.resolve("member.csv"));
    assertThat(refusal()).singleElement().asString().contains("no file of applicants");
  }

  @Test
  void numbersOrderApplicantsOfAllKinds() throws IOException {
    file("households.csv", "number,id", "1,a", "4,b");
    file("collectives.csv", "number,id", "2,c", "3,d");
    file("members.csv", "household,id", "b,m1");
    assertThat(told()).containsExactly("1 a", "2 c", "3 d", "4 b");
    file("households.csv", "id", "a", "b");
    file("collectives.csv", "id", "c", "d");
    assertThat(told()).containsExactly("1 a", "2 b", "3 c", "4 d");
    file("households.csv", "number,id", "4,a", "4,b");
    assertThat(refusal()).singleElement().asString().contains("households.csv:3:number");
  }

  @Test
  void nothingIsNothing() throws IOException {
    file("households.csv", "id");
    assertThat(told()).isEmpty();
    Files.writeString(folder.resolve("households.csv"), "");
    assertThat(refusal()).singleElement().asString().contains("a required column is missing");
  }

  @Test
  void aQuotationMarkWithoutItsOtherEndsTheFile() throws IOException {
    for (String broken : List.of("a,\"王", "a,\"王\"德")) {
      file("households.csv", "id,head", broken, "b,x");
      assertThat(refusal()).singleElement().asString().contains("households.csv: this is no CSV");
    }
  }
}
