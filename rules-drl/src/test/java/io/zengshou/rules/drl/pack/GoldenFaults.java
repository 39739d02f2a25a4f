package io.zengshou.rules.drl.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words expected for each slip: a heading {@code == name}, then the faults. */
final class GoldenFaults {

  private final Map<String, String> words = new LinkedHashMap<>();

  private GoldenFaults(String text) {
    for (String section : text.split("(?m)^== ", -1)) {
      int end = section.indexOf('\n');
      if (end > 0) {
        words.put(section.substring(0, end), section.substring(end + 1).stripTrailing());
      }
    }
  }

  static GoldenFaults in(Locale locale) {
    String name = "faults." + locale.getLanguage() + ".txt";
    try (InputStream in = GoldenFaults.class.getResourceAsStream(name)) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      return new GoldenFaults(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> names() {
    return List.copyOf(words.keySet());
  }

  String of(String slip) {
    return words.getOrDefault(slip, "");
  }
}
