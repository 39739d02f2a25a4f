package io.zengshou.rules.drl.sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a vocabulary: a sentence, or a phrase of a group, and what it means.
 *
 * @param file path of its file in the pack
 * @param line its line, from 1
 * @param section where sentences of its kind stand
 * @param group the group of phrases that it belongs to; empty: it is a whole sentence
 * @param key what staff write
 * @param meaning what it means in DRL
 * @param words the key as it stands in the file
 * @param text the line as it stands in the file
 */
record Entry(
    String file,
    int line,
    Section section,
    String group,
    List<Part> key,
    List<Part> meaning,
    String words,
    String text) {

  /** A piece of a key or a meaning. */
  sealed interface Part {
    /** Words as they are. */
    record Words(String words) implements Part {}

    /** A place for other words: {@code {金额}}, or {@code {金额2}} where there are two of them. */
    record Slot(String name) implements Part {

      /** The name of what can stand there. */
      String of() {
        return name.replaceFirst("[0-9]+$", "");
      }
    }
  }

  Entry {
    key = List.copyOf(key);
    meaning = List.copyOf(meaning);
  }

  String where() {
    return file + ":" + line;
  }

  /** The places in the key, from left to right. */
  List<Part.Slot> slots() {
    List<Part.Slot> slots = new ArrayList<>();
    for (Part part : key) {
      if (part instanceof Part.Slot slot) {
        slots.add(slot);
      }
    }
    return slots;
  }

  /** What keys are compared by: two entries of one shape could not be told apart. */
  String shape() {
    StringBuilder shape = new StringBuilder();
    for (Part part : key) {
      shape.append(part instanceof Part.Words words ? words.words() : "{}");
    }
    return section + " " + group + " " + shape.toString().replace(" ", "");
  }

  /** Whether brackets stand about a place in the meaning, so that several values fit in. */
  boolean takesSeveral(Part.Slot slot) {
    for (int i = 1; i + 1 < meaning.size(); i++) {
      if (meaning.get(i).equals(slot)
          && meaning.get(i - 1) instanceof Part.Words before
          && meaning.get(i + 1) instanceof Part.Words after) {
        String left = before.words().stripTrailing();
        String right = after.words().stripLeading();
        return (left.endsWith("(") && right.startsWith(")"))
            || (left.endsWith("{") && right.startsWith("}"));
      }
    }
    return false;
  }

  /** Whether it means just what stands in its one place, as {@code 属于{户类}} does. */
  boolean isOneOf() {
    return meaning.size() == 1 && meaning.get(0) instanceof Part.Slot;
  }
}
