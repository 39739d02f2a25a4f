package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zengshou.rules.applicant.ApplicantEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantReaderTest {

  private static final String A = household("a");
  private static final String B = household("b");

  private static String household(String id) {
    return "{\"applicant\":\"household\",\"id\":\"" + id + "\"}";
  }

  /** Number, line, and id of each applicant; of those refused, the first fault. */
  private static List<String> read(byte[] input) {
    List<String> found = new ArrayList<>();
    try (ApplicantReader reader = ApplicantJson.readAll(new ByteArrayInputStream(input))) {
      while (reader.hasNext()) {
        ApplicantEntry entry = reader.next();
        String place = entry.number() + "@" + entry.line() + " ";
        if (entry instanceof ApplicantEntry.Valid valid) {
          found.add(place + valid.applicant().id());
        } else if (entry instanceof ApplicantEntry.Faulty faulty) {
          found.add(place + "! " + faulty.refusal().faults().get(0).what().en());
        }
      }
    }
    return found;
  }

  private static List<String> read(String input) {
    return read(input.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n", "\uFEFF", "[]", " [ ] ", "\uFEFF[\n]\n"})
  void nothingHoldsNoApplicant(String input) {
    assertThat(read(input)).isEmpty();
  }

  @Test
  void readsOneObjectAnArrayAndOneALine() {
    assertThat(read(A)).containsExactly("1@1 a");
    assertThat(read("[" + A + ",\n " + B + "\n]")).containsExactly("1@1 a", "2@2 b");
    assertThat(read(A + "\n" + B)).containsExactly("1@1 a", "2@2 b");
    assertThat(read("\uFEFF" + A + "\r\n\r\n \t\r\n" + B + "\r\n"))
        .containsExactly("1@1 a", "2@4 b");
  }

  @Test
  void readsObjectsOverSeveralLines() {
    String pretty =
        "{\n\"applicant\":\n \"household\",\n\"members\":[\n{\"id\":\"m\"},\n{\"id\":\"n\"}],\n";
    assertThat(read(pretty + "\"id\":\"p\"}\n" + A)).containsExactly("1@1 p", "2@8 a");
  }

  @Test
  void aBrokenLineCostsNoOther() {
    assertThat(read(A + "\n{\"applicant\":tru}\n" + B))
        .containsExactly("1@1 a", "2@2 ! broken JSON at line 2, column 14", "3@3 b");
    assertThat(read("{\"applicant\":\"household\"\n" + A))
        .containsExactly("1@1 ! broken JSON at line 1, column 25", "2@2 a");
    assertThat(read("{\"applicant\":\"hou\n" + A)).hasSize(2).last().isEqualTo("2@2 a");
    assertThat(read("{\"members\":[{\"id\":\"m\"},\n" + A + "\n" + B))
        .hasSize(3)
        .endsWith("2@2 a", "3@3 b");
    assertThat(read("garbage\n" + A + "}\n" + B)).hasSize(3).last().isEqualTo("3@3 b");
    assertThat(read(A + ",\n" + B))
        .containsExactly("1@1 ! something follows the object on line 1", "2@2 b");
  }

  @Test
  void anApplicantThatBreaksTheContractCostsNoOther() {
    String bad = "{\"applicant\":\"household\"}";
    assertThat(read(bad + "\n" + A)).hasSize(2).last().isEqualTo("2@2 a");
    assertThat(read("[" + bad + "," + A + ",5,[],null," + B + "]"))
        .hasSize(6)
        .contains("2@1 a")
        .last()
        .isEqualTo("6@1 b");
  }

  @Test
  void anArrayEndsWhereItsSyntaxBreaks() {
    assertThat(read("[" + A + ",{\"x\":tru}," + B + "]"))
        .containsExactly("1@1 a", "2@1 ! broken JSON at line 1, column 42");
    assertThat(read("[" + A)).containsExactly("1@1 a", "2@1 ! the list does not end");
    assertThat(read("[")).containsExactly("1@1 ! the list does not end");
    assertThat(read("[" + A + "," + B.substring(1) + "]")).hasSize(2);
    assertThat(read("[" + A + ",]")).hasSize(2);
    assertThat(read("[" + A + "] " + B))
        .containsExactly("1@1 a", "2@1 ! something follows the object on line 1");
  }

  @Test
  void anIdIsUsedOnce() {
    assertThat(read(A + "\n" + B + "\n" + A))
        .containsExactly("1@1 a", "2@2 b", "3@3 ! the id is used twice");
    assertThat(read(A + "\n{\"applicant\":\"collective\",\"id\":\"a\"}"))
        .containsExactly("1@1 a", "2@2 ! the id is used twice");
  }

  @Test
  void keepsManyIdsApart() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append(household("h" + i)).append('\n');
    }
    lines.append(household("h0"));
    assertThat(read(lines.toString()))
        .hasSize(5_001)
        .filteredOn(entry -> entry.contains("!"))
        .containsExactly("5001@5001 ! the id is used twice");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] gbk = (A + "\n{\"id\":\"XX\"}\n" + B).getBytes(StandardCharsets.UTF_8);
    int at = new String(gbk, StandardCharsets.UTF_8).indexOf("XX");
    gbk[at] = (byte) 0xD5;
    gbk[at + 1] = (byte) 0xC5;
    assertThat(read(gbk)).containsExactly("1@1 a", "2@2 ! line 2 is not in UTF-8", "3@3 b");
    assertThat(read(A.getBytes(StandardCharsets.UTF_16)))
        .containsExactly("1@1 ! line 1 is not in UTF-8");
    assertThat(read(A.getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly("1@1 ! line 1 is not in UTF-8");
  }

  /** That the text itself has it is not that it is no text. */
  @Test
  void readsTheCharacterThatStandsForLostOnes() {
    String text = "{\"applicant\":\"household\",\"id\":\"a\uFFFD\"}";
    assertThat(read(text + "\n" + B)).containsExactly("1@1 a\uFFFD", "2@2 b");
  }

  /** Lines around the size of what is read at once, each a little longer than the one before. */
  @Test
  void readsLinesThatAreLongerThanWhatIsReadAtOnce() {
    List<String> expected = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String blanks = " ".repeat((1 << 16) - 60 + i);
      lines.append(household("h" + i)).append(blanks).append(i % 2 == 0 ? "\n" : "\r\n");
      expected.add((i + 1) + "@" + (i + 1) + " h" + i);
    }
    assertThat(read(lines.toString())).isEqualTo(expected);
  }

  @Test
  void anInputThatHasANameTellsPlacesInIt() {
    byte[] input = (A + "\n" + A + "\n{\"x\"").getBytes(StandardCharsets.UTF_8);
    List<String> told = new ArrayList<>();
    try (ApplicantReader reader =
        ApplicantJson.readAll(new ByteArrayInputStream(input), "county.jsonl")) {
      while (reader.hasNext()) {
        if (reader.next() instanceof ApplicantEntry.Faulty faulty) {
          told.add(faulty.place() + " " + faulty.id());
        }
      }
    }
    assertThat(told).containsExactly("county.jsonl:2 a", "county.jsonl:3 null");
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThat(read("{\"a\":".repeat(100_000) + "\n" + A)).hasSize(2).last().isEqualTo("2@2 a");
    assertThat(read("[".repeat(100_000))).hasSize(1);
  }

  /** An input without end, of which only two applicants are asked for. */
  @Test
  void readsNoFurtherThanAskedFor() {
    byte[] line = (household("x") + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            at = (at + 1) % line.length;
            return line[(at + line.length - 1) % line.length];
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            for (int i = 0; i < length; i++) {
              buffer[from + i] = (byte) read();
            }
            return length;
          }
        };
    ApplicantReader reader = ApplicantJson.readAll(endless);
    assertThat(reader.next()).isInstanceOf(ApplicantEntry.Valid.class);
    assertThat(reader.next()).isInstanceOf(ApplicantEntry.Faulty.class);
  }

  @Test
  void refusesAnApplicantThatIsLargerThanAny() {
    String large = "{\"id\":\"" + "x".repeat(17 << 20) + "\"}";
    assertThat(read(large + "\n" + A)).hasSize(2).last().isEqualTo("2@2 a");
    assertThat(read("[" + large + "," + A + "]")).hasSize(2).last().isEqualTo("2@1 a");
  }

  @Test
  void tellsThatAnInputCannotBeRead() throws IOException {
    InputStream torn = InputStream.nullInputStream();
    torn.close();
    ApplicantReader reader = ApplicantJson.readAll(torn);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::hasNext);
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void hasNothingAfterTheLast() {
    Iterator<ApplicantEntry> reader =
        ApplicantJson.readAll(new ByteArrayInputStream(A.getBytes(StandardCharsets.UTF_8)));
    reader.next();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
  }
}
