package io.zengshou.rules.drl.language;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words for fact types, attributes and values, from a text of one line each; {@code
 * vocabulary.words} says how a line is written. What has no words is told as rules write it.
 */
public final class VocabularyWords {

  private static final String STANDARD_WORDS = "vocabulary.words";

  private final Map<String, Text> words = new HashMap<>();
  private final Map<String, Text> denied = new HashMap<>();
  private final Map<String, Distance.Unit> units = new HashMap<>();

  /**
   * Reads words.
   *
   * @throws IllegalArgumentException where a line is none; the message names it
   */
  public VocabularyWords(String text) {
    readAll(text);
  }

  private void readAll(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          read(line);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /** The words of the vocabulary, those of hosts among them. */
  public static VocabularyWords standard() {
    return Holder.STANDARD;
  }

  /** Read when first asked for: an assessment without reasons needs none of it. */
  private static final class Holder {
    static final VocabularyWords STANDARD = all();
  }

  private static VocabularyWords all() {
    VocabularyWords words = new VocabularyWords(resource());
    for (HostFacts host : Vocabulary.STANDARD.hosts()) {
      words.readAll(host.words());
    }
    return words;
  }

  private static String resource() {
    try (InputStream in = VocabularyWords.class.getResourceAsStream(STANDARD_WORDS)) {
      if (in == null) {
        throw new IllegalStateException(STANDARD_WORDS + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(STANDARD_WORDS + " cannot be read", e);
    }
  }

  private void read(String line) {
    int sign = line.indexOf('=');
    int bar = line.indexOf('|', sign);
    if (sign < 0 || bar < 0) {
      throw new IllegalArgumentException("Type.attribute = 中文 | English is wanted: " + line);
    }
    String key = line.substring(0, sign).strip();
    int bracket = key.indexOf('[');
    if (bracket >= 0) {
      String unit = key.substring(bracket + 1, key.length() - 1);
      key = key.substring(0, bracket).strip();
      units.put(key, unit(unit));
    }
    String[] zh = line.substring(sign + 1, bar).split(" / ", 2);
    String[] en = line.substring(bar + 1).split(" / ", 2);
    if (zh.length != en.length) {
      throw new IllegalArgumentException("both languages, or none, have words for no: " + line);
    }
    if (words.put(key, new Text(zh[0].strip(), en[0].strip())) != null) {
      throw new IllegalArgumentException(key + " has words already");
    }
    if (zh.length == 2) {
      denied.put(key, new Text(zh[1].strip(), en[1].strip()));
    }
  }

  private static Distance.Unit unit(String id) {
    for (Distance.Unit unit : Distance.Unit.values()) {
      if (unit.id().equals(id)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no such unit: " + id);
  }

  /** What a fact type is called. */
  Text of(FactType type) {
    return words.getOrDefault(type.name(), Text.same(type.name()));
  }

  /** What an attribute is called; of one that is true or false, what it says where true. */
  Text of(FactType type, String attribute) {
    return words.getOrDefault(key(type, attribute), Text.same(attribute));
  }

  /** What it says that an attribute is true, or is false. */
  Text of(FactType type, String attribute, boolean value) {
    Text text = value ? words.get(key(type, attribute)) : denied.get(key(type, attribute));
    return text == null ? Text.same(attribute + " = " + value) : text;
  }

  /** What the whole numbers of an attribute count. */
  public Distance.Unit unit(FactType type, String attribute) {
    return units.getOrDefault(key(type, attribute), Distance.Unit.ONE);
  }

  /** A value of a closed list. */
  Text of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    Text text = words.get(key);
    if (text != null) {
      return text;
    }
    return constant instanceof Term term ? term.label() : Text.same(constant.name());
  }

  /** Everything that has words. */
  Set<String> keys() {
    return words.keySet();
  }

  /** Whether there are words for a no of that key. */
  boolean hasDenied(String key) {
    return denied.containsKey(key);
  }

  private static String key(FactType type, String attribute) {
    return type.name() + "." + attribute;
  }
}
