package io.zengshou.examples.county.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    return Copies.told(folder.toString(), null);
  }

  private List<String> refusal() {
    return refusal(null);
  }

  private List<String> refusal(@Nullable Charset charset) {
    InvalidPopulationException e =
        catchThrowableOfType(
            InvalidPopulationException.class, () -> Copies.told(folder.toString(), charset));
    return e.faults().stream().map(fault -> fault.in(Locale.ENGLISH).replace("\n ", "")).toList();
  }

  @Test
  void putsTogetherWhatBelongsToOneHousehold() throws IOException {
    file("households.csv", "id,lifted,registeredPersons", "a,true,2", "b,,", "c,FALSE,1");
    file("members.csv", "household,id,age", "a,m1,40", "a,m2,", "c,m1,7");
    file("wages.csv", "household,member,amount", "c,m1,100.00");
    List<ApplicantEntry> entries = Copies.entries(folder.toString(), null);
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
    for (Charset given : new Charset[] {charset, null}) {
      ApplicantEntry entry = Copies.entries(folder.toString(), given).get(0);
      assertThat(((ApplicantEntry.Valid) entry).applicant())
          .isEqualTo(
              Household.builder("SQ-1")
                  .head("王德顺")
                  .village("双桑村")
                  .unknown(EnumSet.allOf(Ledger.class))
                  .build());
    }
  }

  /** One file may be saved in another way than the next. */
  @Test
  void eachFileSaysByItselfInWhichEncodingItIs() throws IOException {
    Files.write(folder.resolve("households.csv"), "id,head\na,王德顺\n".getBytes(GBK));
    Files.writeString(folder.resolve("members.csv"), "household,id,name\na,m1,李秀英\n");
    Files.writeString(folder.resolve("machines.csv"), "\uFEFFhousehold,id,name\na,k1,喷雾器\n");
    Household household = (Household) Copies.applicants(folder.toString()).get(0);
    assertThat(household.head()).isEqualTo("王德顺");
    assertThat(household.members().get(0).name()).isEqualTo("李秀英");
    assertThat(household.machines().get(0).name()).isEqualTo("喷雾器");
  }

  /** What would be read as other characters is refused as a whole, before anything is written. */
  @Test
  void anEncodingThatTheFileContradictsIsRefused() throws IOException {
    Files.write(folder.resolve("households.csv"), "id,head\na,王德顺\nb,Wang\n".getBytes(GBK));
    assertThat(refusal(StandardCharsets.UTF_8))
        .containsExactly(
            "households.csv: the file is not in this encoding actual: GBK allowed: UTF-8"
                + " Maybe leave out --charset: the program sees which one it is");
    assertThat(Copies.told(folder.toString(), GBK)).containsExactly("1 a", "2 b");
    for (String utf8 : List.of("id,head\na,王德顺\n", "\uFEFFid\na\n")) {
      Files.writeString(folder.resolve("households.csv"), utf8);
      assertThat(refusal(GBK)).singleElement().asString().contains("actual: UTF-8 allowed: GBK");
      assertThat(told()).containsExactly("1 a");
    }
    Files.write(folder.resolve("households.csv"), "id\na\n".getBytes(StandardCharsets.UTF_16));
    assertThat(refusal(null)).singleElement().asString().contains("the file is in UTF-16");
  }

  /** Two bytes that are a character of both encodings. */
  @Test
  void whereAFileMayBeInEitherEncodingTheClerkSaysIt() throws IOException {
    byte[] either = "id,head\na,XX\n".getBytes(StandardCharsets.UTF_8);
    either[10] = (byte) 0xC4;
    either[11] = (byte) 0xA3;
    Files.write(folder.resolve("households.csv"), either);
    assertThat(refusal(null))
        .singleElement()
        .asString()
        .contains("in which encoding the file is cannot be told")
        .endsWith("Maybe add --charset GBK or --charset UTF-8");
    assertThat(((Household) entry(GBK)).head()).isEqualTo("模");
    assertThat(((Household) entry(StandardCharsets.UTF_8)).head()).isEqualTo("ģ");
  }

  private Applicant entry(Charset charset) throws IOException {
    return ((ApplicantEntry.Valid) Copies.entries(folder.toString(), charset).get(0)).applicant();
  }

  /** A damaged byte is told in its cell and makes no other encoding of the whole file. */
  @Test
  void aDamagedCellIsRefusedWhereItStands() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GBK)) {
      String text = "id,head\na,王德顺\nb,李秀英\nc,赵永贵\nd,?\ne,周大山\n";
      byte[] bytes = text.getBytes(charset);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
      }
      Files.write(folder.resolve("households.csv"), bytes);
      assertThat(told())
          .containsExactly(
              "1 a", "2 b", "3 c", "4 ! households.csv:5 d households.csv:5:head:文字不是这种编码", "5 e");
    }
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
        (ApplicantEntry.Faulty) Copies.entries(folder.toString(), null).get(6);
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

  /** The household that lacked the row would have gone out already. */
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
    file("collectives.csv", "number,id", "1,c", "2,d");
    assertThat(refusal())
        .singleElement()
        .asString()
        .startsWith("households.csv:1: the column of numbers is missing");
    file("households.csv", "number,id", "4,a", "4,b");
    assertThat(refusal()).singleElement().asString().contains("households.csv:3:number");
  }

  @Test
  void aPopulationWithoutAnyApplicantIsRefused() throws IOException {
    file("households.csv", "id");
    assertThat(refusal()).singleElement().asString().contains("there is no applicant");
    for (String empty : List.of("", "\uFEFF", "\n", ",,\n")) {
      file("households.csv", empty);
      assertThat(refusal()).singleElement().asString().contains("there are no headings");
    }
  }

  @Test
  void aQuotationMarkWithoutItsOtherEndsTheFile() throws IOException {
    for (String broken : List.of("a,\"王", "a,\"王\"德")) {
      file("households.csv", "id,head", "z,y", broken, "b,x");
      assertThat(refusal())
          .singleElement()
          .asString()
          .startsWith("households.csv: this is no CSV behind line 2")
          .endsWith("Maybe a quotation mark is missing");
    }
  }

  /** As long as it takes, and no longer: what comes is not kept. */
  @Test
  @Timeout(60)
  void cellsAndRowsWithoutEndAreTold() throws IOException {
    file("households.csv", "id,head", "a," + "x".repeat(2_000_000));
    assertThat(refusal()).singleElement().asString().contains("this is no CSV behind line 1");
    file("households.csv", "id,head", "a" + ",".repeat(2_000_000));
    assertThat(refusal()).singleElement().asString().contains("this is no CSV behind line 1");
    file("households.csv", "id" + ",head".repeat(1_000_000));
    assertThat(refusal()).singleElement().asString().contains("this is no CSV behind line 0");
    Files.writeString(folder.resolve("households.csv"), "id,head\na,");
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("households.csv").toFile(), "rw")) {
      sparse.setLength(1_500_000_000);
    }
    assertThat(refusal()).singleElement().asString().contains("this is no CSV behind line 1");
    file("households.csv", "id,unknown", "a,\"" + "wages,".repeat(5_000) + "\"");
    assertThat(told()).singleElement().asString().startsWith("1 ! households.csv:2 a");
  }

  /** One household may not have all rows of a file in memory. */
  @Test
  void moreRowsThanAHouseholdMayHaveAreToldOnce() throws IOException {
    StringBuilder rows = new StringBuilder("household,amount\n");
    for (int i = 0; i < 200_000; i++) {
      rows.append("a,1\n");
    }
    file("households.csv", "id", "a", "b");
    file("wages.csv", rows.toString());
    assertThat(told()).hasSize(2).endsWith("2 b");
    ApplicantEntry.Faulty refused =
        (ApplicantEntry.Faulty) Copies.entries(folder.toString(), null).get(0);
    assertThat(refused.refusal().faults()).hasSize(1);
  }

  @Test
  void cellsThatAreSeparatedOtherwiseAreToldSo() throws IOException {
    for (String mark : List.of(";", "\t")) {
      file("households.csv", "id" + mark + "head", "a" + mark + "x");
      assertThat(refusal())
          .singleElement()
          .asString()
          .startsWith("households.csv:1: the cells are not separated by commas")
          .contains("CSV UTF-8 (Comma delimited)");
    }
  }

  /** All files are looked through before the first applicant is handed on. */
  @Test
  void whatWouldEndTheReadingIsToldAtOnceForAllFiles() throws IOException {
    file("households.csv", "id", "a", "b", "c");
    file("members.csv", "household,id", "b,m1", "a,m1");
    file("wages.csv", "household,amount", "a,1", "b,\"1");
    assertThat(refusal())
        .hasSize(2)
        .anyMatch(one -> one.startsWith("members.csv:3: the row is out of order"))
        .anyMatch(one -> one.startsWith("wages.csv: this is no CSV behind line 2"));
  }

  /** As clerks leave them: a workbook beside the tables, and a table by its Chinese name. */
  @Test
  void filesThatNobodyReadsAreNamedWithWhatWasMeant() throws IOException {
    file("households.csv", "id", "a");
    for (String name : List.of("wages.xlsx", "说明.txt", "~$wages.xlsx", ".hidden")) {
      file(name, "x");
    }
    try (Population population = PopulationSource.of(folder).open()) {
      assertThat(population.inventory().others())
          .extracting(fault -> fault.in(Locale.ENGLISH).replace("\n ", ""))
          .containsExactly(
              "wages.xlsx: this file was not read Maybe wages.csv",
              "说明.txt: this file was not read");
    }
    file("工资.csv", "household,amount");
    file("Members.CSV", "household,id");
    assertThat(refusal())
        .containsExactly(
            "Members.CSV: no such file belongs to a population Maybe members.csv",
            "工资.csv: no such file belongs to a population Maybe wages.csv");
  }
}
