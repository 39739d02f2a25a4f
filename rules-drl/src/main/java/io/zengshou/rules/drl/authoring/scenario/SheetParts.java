package io.zengshou.rules.drl.authoring.scenario;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through all parts of an Excel file before its cells are read: that none of them is more
 * than {@link SheetLimits} allows, and which cells are merged, which the library that reads cells
 * does not tell.
 */
final class SheetParts {

  private static final Pattern LAST_ROW = Pattern.compile("([0-9]{1,7})$");

  private final SheetLimits limits = new SheetLimits();

  /** Names of sheets to the ids of their parts, and those to the paths of the parts. */
  private final Map<String, String> ids = new HashMap<>();

  private final Map<String, String> paths = new HashMap<>();

  /** The ids of the parts of all sheets, in order. */
  private final List<String> shown = new ArrayList<>();

  /** By the paths of the parts. */
  private final Map<String, List<String>> merged = new HashMap<>();

  /**
   * Looks through a file.
   *
   * @throws SheetLimits.ExceededException where it is more than can be read
   */
  SheetParts(byte[] file) {
    // The parser of the library that reads the cells: one that reads on where this one has stopped
    // would read what nobody has looked at.
    XMLInputFactory xml = new InputFactoryImpl();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Java's own stream of a zip does not read what some programs write.
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      limits.parts(entries.size());
      for (ZipArchiveEntry entry : entries) {
        // Whatever it is called, the library reads it where another part says so.
        try (InputStream in = limits.inflated(zip.getInputStream(entry))) {
          read(entry.getName(), xml.createXMLStreamReader(in));
        } catch (XMLStreamException | IOException | RuntimeException e) {
          SheetLimits.throwIfExceeded(e);
          // A picture, or broken: whoever reads the cells says so, and may still read the others.
        }
      }
    } catch (IOException e) {
      // Whoever reads the cells says so.
      merged.clear();
    }
    Set<String> own = new HashSet<>();
    shown.forEach(id -> limits.ownPart(own.add(paths.getOrDefault(id, id))));
  }

  private void read(String part, XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(part, xml);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        limits.end(xml.getLocalName());
      } else if (xml.hasText()) {
        limits.text(xml.getText());
      }
    }
  }

  private void start(String part, XMLStreamReader xml) {
    String name = xml.getLocalName();
    switch (name) {
      case "sheet" -> {
        limits.sheet();
        ids.put(attribute(xml, "name"), attribute(xml, "id"));
        shown.add(attribute(xml, "id"));
      }
      case "Relationship" -> {
        String target = attribute(xml, "Target");
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        paths.put(attribute(xml, "Id"), path);
      }
      case "mergeCell" ->
          merged.computeIfAbsent(part, p -> new ArrayList<>()).add(attribute(xml, "ref"));
      default -> limits.start(name, attribute(xml, "r"), attribute(xml, "t"));
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
