package io.zengshou.examples.county.population;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A CSV file with a header. What is not in the encoding it is read in becomes U+FFFD and is refused
 * where it stands, so that a wrong encoding is never taken for text.
 */
final class CsvFile {

  /** What stands in place of bytes that are no text. */
  static final char UNREADABLE = '\uFFFD';

  private static final char MARK = '\uFEFF';

  private final Path path;
  private final Charset charset;

  CsvFile(Path path, Charset charset) {
    this.path = path;
    this.charset = charset;
  }

  /** As messages call it. */
  String name() {
    return String.valueOf(path.getFileName());
  }

  CsvReader<CsvRecord> reader(OpenFile file) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        // A quotation mark that is missing would make one cell of all that follows.
        .allowUnclosedQuote(false)
        .ofCsvRecord(
            new InputStreamReader(
                file.in(),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith(String.valueOf(UNREADABLE))));
  }

  OpenFile open() throws IOException {
    return new OpenFile(path);
  }

  /** The names of the columns; empty where the file is. */
  static List<String> header(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      return List.of();
    }
    List<String> header = new ArrayList<>();
    for (String name : records.next().getFields()) {
      header.add(name.strip());
    }
    if (!header.get(0).isEmpty() && header.get(0).charAt(0) == MARK) {
      header.set(0, header.get(0).substring(1));
    }
    return header;
  }

  /** A text that holds what is not in the encoding. */
  Fault unreadable(String where, String text) {
    boolean utf8 = charset.name().equals("UTF-8");
    return Fault.of(where, new Text("文字不是这种编码", "the text is not in this encoding"))
        .actual(text)
        .allowed(Text.same(charset.name()))
        .maybe(
            utf8
                ? new Text("文件是 GBK 编码：加 --charset GBK", "the file is in GBK: add --charset GBK")
                : new Text(
                    "文件是 UTF-8 编码：去掉 --charset", "the file is in UTF-8: leave out --charset"));
  }

  /** A file that is no CSV from some line on. */
  Fault broken(CsvParseException e) {
    // What the reader says is English.
    return Fault.of(name(), new Text("不是 CSV", "this is no CSV: " + e.getMessage()))
        .maybe(new Text("引号没有成对", "a quotation mark is missing"));
  }
}
