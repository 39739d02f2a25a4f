package io.zengshou.rules.drl.authoring.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel file of one sheet 情形 whose cells are written out, as Excel itself writes them. */
final class RawSheet {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** Writes what a sheet holds; more than fits into memory, if need be. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private RawSheet() {}

  /** Words in a cell. */
  static String words(String cell, String words) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  /** The file; style 1 is a day (format 14 of Excel), style 2 a percentage. */
  static byte[] of(String... rows) throws IOException {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      data.append("<row r=\"" + (i + 1) + "\">").append(rows[i]).append("</row>");
    }
    return of(out -> out.write(data.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** The file with what is written into its sheet. */
  static byte[] of(Content content) throws IOException {
    return of(content, "<sheet name=\"情形\" sheetId=\"1\" r:id=\"rId1\"/>");
  }

  /** The file with what is written into the part {@code rId1}, and these sheets. */
  static byte[] of(Content content, String sheets) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("workbook", "sheet.main")
            + type("styles", "styles")
            + type("sharedStrings", "sharedStrings")
            + "</Types>");
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\" count=\"0\"></sst>");
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml", "rId1"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets>"
            + sheets
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relation("worksheet", "worksheets/sheet1.xml", "rId1")
            .replace(
                "</Relationships>",
                "<Relationship Id=\"rId2\" Type=\""
                    + OFFICE
                    + "/styles\" Target=\"styles.xml\"/>"
                    + "</Relationships>"));
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
      content.write(zip);
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/"
        + part
        + ".xml\" ContentType=\"application/vnd."
        + "openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String relation(String type, String target, String id) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "\"><Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }
}
