package io.zengshou.rules.drl.authoring.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The merged cells of an Excel file, which the library that reads its cells does not tell. */
final class SheetMerges {

  private static final Pattern LAST_ROW = Pattern.compile("([0-9]+)$");

  /** Names of sheets to the ids of their parts, and those to the paths of the parts. */
  private final Map<String, String> ids = new HashMap<>();

  private final Map<String, String> paths = new HashMap<>();

  /** By the paths of the parts. */
  private final Map<String, List<String>> merged = new HashMap<>();

  SheetMerges(byte[] file) {
    XMLInputFactory xml = XMLInputFactory.newInstance();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Java's own stream of a zip does not read what some programs write.
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName();
        if (name.startsWith("xl/worksheets/sheet")
            || name.equals("xl/workbook.xml")
            || name.equals("xl/_rels/workbook.xml.rels")) {
          try (InputStream in = zip.getInputStream(entry)) {
            read(name, xml.createXMLStreamReader(in));
          }
        }
      }
    } catch (IOException | XMLStreamException e) {
      // Whoever reads the cells says so.
      merged.clear();
    }
  }

  private void read(String part, XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "sheet" -> ids.put(attribute(xml, "name"), attribute(xml, "id"));
          case "Relationship" -> {
            String target = attribute(xml, "Target");
            String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            paths.put(attribute(xml, "Id"), path);
          }
          case "mergeCell" ->
              merged.computeIfAbsent(part, p -> new ArrayList<>()).add(attribute(xml, "ref"));
          default -> {
            // Nothing that merges cells.
          }
        }
      }
    }
  }

  /** An attribute whatever its namespace. */
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The merged ranges of a sheet that reach to a row or beyond: {@code B7:B9}. */
  List<String> from(String sheet, int row) {
    List<String> found = new ArrayList<>();
    String path = paths.getOrDefault(ids.getOrDefault(sheet, ""), "");
    for (String range : merged.getOrDefault(path, List.of())) {
      Matcher last = LAST_ROW.matcher(range);
      if (last.find() && Integer.parseInt(last.group(1)) >= row) {
        found.add(range);
      }
    }
    return found;
  }
}
