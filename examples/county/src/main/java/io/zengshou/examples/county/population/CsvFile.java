package io.zengshou.examples.county.population;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
 *
 * @param path where it is
 * @param charset in which it is read
 */
record CsvFile(Path path, Charset charset) {

  /** What stands in place of bytes that are no text. */
  static final char UNREADABLE = '\uFFFD';

  private static final char MARK = '\uFEFF';

  /** The longest cell, in characters; the contract's are a hundredth of it. */
  private static final int CELL = 1 << 15;

  /** The most cells of a row; the contract's have a thirtieth of them. */
  private static final int CELLS = 1_000;

  private static final int ROW = 1 << 20;

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
        .maxBufferSize(2 * CELL)
        .build(
            CsvRecordHandler.builder()
                .maxFields(CELLS)
                .maxFieldSize(CELL)
                .maxRecordSize(ROW)
                .build(),
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

  /** The names of the columns; empty where there are none. */
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
    return header.stream().allMatch(String::isEmpty) ? List.of() : header;
  }

  /** A file that does not even say which columns it has. */
  Fault withoutHeadings() {
    return Fault.of(name(), new Text("没有表头", "there are no headings"))
        .allowed(new Text("第一行是各列的名称", "the names of the columns in the first row"))
        .maybe(
            new Text(
                "没有内容的表也要写表头；不清楚的就删去这个文件",
                "a table without rows has its headings too; where it is not known, delete the file"));
  }

  /** A text that holds what is not in the encoding. */
  Fault unreadable(String where, String text) {
    return Fault.of(where, new Text("文字不是这种编码", "the text is not in this encoding"))
        .actual(text)
        .allowed(Text.same(charset.name().equals("GB18030") ? "GBK" : charset.name()))
        .maybe(
            new Text(
                "文件损坏；重新录入这一格，另存为“CSV UTF-8”",
                "the file is damaged; type this cell again and save as “CSV UTF-8”"));
  }

  /**
   * A file that is no CSV from some line on.
   *
   * @param last the last line that was read
   */
  Fault broken(long last) {
    return Fault.of(
            name(), new Text("第 " + last + " 行之后不是合规的 CSV", "this is no CSV behind line " + last))
        .allowed(
            new Text(
                "一格最多 " + CELL + " 个字符，一行最多 " + CELLS + " 格，引号成对",
                "at most "
                    + CELL
                    + " characters a cell and "
                    + CELLS
                    + " cells a row, quotation marks in pairs"))
        .maybe(new Text("引号没有成对", "a quotation mark is missing"));
  }
}
