package io.zengshou.examples.county.population;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a CSV file is. UTF-8 proves itself: what Excel saves in GBK is not well-formed
 * UTF-8. Where a file may be either, nothing is guessed: the clerk must say it.
 */
enum CsvEncoding {
  /** ASCII alone: the same in all of them. */
  ANY,
  UTF_8,
  GBK,
  /** A few characters that may be of either. */
  UNCLEAR,
  UTF_16;

  /** All of GBK and more: rare names are in it. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};

  static CsvEncoding of(Path file) throws IOException {
    Utf8Signs signs = new Utf8Signs();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(UTF_8_MARK.length);
      if (begins(begin, UTF_8_MARK)) {
        return UTF_8;
      }
      if (begins(begin, LITTLE_ENDIAN_MARK) || begins(begin, BIG_ENDIAN_MARK)) {
        return UTF_16;
      }
      signs.take(begin, begin.length);
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        signs.take(part, read);
      }
    }
    return of(signs);
  }

  /** Of two encodings the one in which less is wrong: bytes may be damaged in either. */
  private static CsvEncoding of(Utf8Signs signs) {
    if (signs.broken() > 0) {
      return signs.moreBytes() > signs.broken() ? UTF_8 : GBK;
    }
    if (signs.moreBytes() > 0) {
      return UTF_8;
    }
    return signs.twoBytes() > 0 ? UNCLEAR : ANY;
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** How the file is to be read, where nothing is wrong with what was given. */
  Charset charset(@Nullable Charset given) {
    if (given != null) {
      return given;
    }
    return this == GBK ? CHINESE : StandardCharsets.UTF_8;
  }

  /**
   * What hinders reading the file at all; null: nothing.
   *
   * @param file as messages call it
   * @param given the encoding that the clerk says; null: none
   */
  @Nullable Fault fault(String file, @Nullable Charset given) {
    if (this == UTF_16 && (given == null || !given.name().startsWith("UTF-16"))) {
      return Fault.of(file, new Text("文件是 UTF-16 编码", "the file is in UTF-16"))
          .allowed(Text.same("UTF-8, GBK"))
          .maybe(
              new Text(
                  "在 Excel 里另存为“CSV UTF-8（逗号分隔）”",
                  "save it in Excel as “CSV UTF-8 (Comma delimited)”"));
    }
    if (this == UNCLEAR && given == null) {
      return Fault.of(file, new Text("看不出是哪种编码", "in which encoding the file is cannot be told"))
          .allowed(Text.same("UTF-8, GBK"))
          .maybe(
              new Text(
                  "加 --charset GBK 或 --charset UTF-8", "add --charset GBK or --charset UTF-8"));
    }
    return given == null ? null : contradicted(file, given);
  }

  private @Nullable Fault contradicted(String file, Charset given) {
    boolean utf8 = given.equals(StandardCharsets.UTF_8);
    if (!(this == UTF_8 && !utf8) && !(this == GBK && utf8)) {
      return null;
    }
    String name = this == GBK ? "GBK" : "UTF-8";
    return Fault.of(file, new Text("文件不是这种编码", "the file is not in this encoding"))
        .actual(name)
        .allowed(Text.same(given.name()))
        .maybe(
            new Text(
                "去掉 --charset，程序自己认得出", "leave out --charset: the program sees which one it is"));
  }
}
