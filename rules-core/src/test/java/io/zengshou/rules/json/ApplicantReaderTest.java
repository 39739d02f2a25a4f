package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.text.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
  void anInputWithoutAnyApplicantIsNotReadInSilence(String input) {
    assertThat(read(input)).containsExactly("0@1 ! there is no applicant");
    ApplicantReader closed =
        ApplicantJson.readAll(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    closed.close();
    assertThat(closed.hasNext()).isFalse();
  }

  /** As some programs write them; read or refused, none is lost. */
  @Test
  void severalObjectsOnOneLineAreReadOneByOne() {
    assertThat(read(A + B)).containsExactly("1@1 a", "2@1 b");
    assertThat(read("\n" + A + " \t" + B + household("c") + " \r\n" + household("d")))
        .containsExactly("1@2 a", "2@2 b", "3@2 c", "4@3 d");
    assertThat(read(A + "{\"applicant\":tru}" + B))
        .containsExactly("1@1 a", "2@1 ! broken JSON at line 1, column 48", "3@1 b");
    assertThat(read(A + B.substring(0, B.length() - 1) + "\n" + household("c")))
        .hasSize(3)
        .startsWith("1@1 a")
        .endsWith("3@2 c");
    assertThat(read("{\n\"applicant\":\"household\",\"id\":\"p\"}" + A))
        .containsExactly("1@1 p", "2@2 a");
  }

  /** Cut where it stands, or a long line would be copied once for each of its objects. */
  @Test
  @Timeout(20)
  void aLineOfVeryManyObjectsTakesNoLongerThanAsManyLines() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      line.append(household("h" + i));
    }
    assertThat(read(line.toString())).hasSize(100_000).noneMatch(entry -> entry.contains("!"));
  }

  /** An input of 1.5 GB on one line is told in the memory that one applicant may take. */
  @Test
  @Timeout(120)
  void aLineWithoutEndIsToldAndCostsNoOther() {
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) 'x');
    InputStream endless =
        new SequenceInputStream(
            new SequenceInputStream(stream("{\"id\":\""), new Repeated(block, 24_000)),
            stream("\n" + A));
    List<String> told = new ArrayList<>();
    try (ApplicantReader reader = ApplicantJson.readAll(endless)) {
      reader.forEachRemaining(entry -> told.add(entry.number() + "@" + entry.line()));
    }
    assertThat(told).containsExactly("1@1", "2@2");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {

    private final byte[] block;
    private int left;

    Repeated(byte[] block, int times) {
      this.block = block;
      this.left = times;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("read in blocks");
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (left == 0) {
        return -1;
      }
      int taken = Math.min(length, block.length);
      System.arraycopy(block, 0, buffer, from, taken);
      left--;
      return taken;
    }
  }

  /** Half a million properties that nobody knows: the first of them say enough. */
  @Test
  @Timeout(20)
  void anApplicantWithMoreFaultsThanAnybodyReadsIsToldTheFirst() {
    StringBuilder object = new StringBuilder("{\"applicant\":\"household\",\"id\":\"a\"");
    for (int i = 0; i < 400_000; i++) {
      object.append(",\"registeredPersonsOf").append(i).append("\":1");
    }
    ApplicantEntry entry = ApplicantJson.readAll(stream(object + "}")).next();
    List<Fault> faults = ((ApplicantEntry.Faulty) entry).refusal().faults();
    assertThat(faults).hasSize(1_001);
    assertThat(faults)
        .extracting(fault -> fault.what().en())
        .contains("too many faults; only the first 1000 are told");
  }

  /** A name of the input is not the message. */
  @Test
  void aPropertyWithANameWithoutEndIsToldShort() {
    String name = "x".repeat(40_000);
    ApplicantEntry entry =
        ApplicantJson.readAll(stream("{\"applicant\":\"household\",\"" + name + "\":1}")).next();
    assertThat(((ApplicantEntry.Faulty) entry).refusal().in(Locale.ENGLISH)).hasSizeLessThan(3_000);
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
