package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.sentences.Entry.Part;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a vocabulary: {@code [when][group]key=meaning}, the form of Drools' DSL files.
 * A place for other words is {@code {name}}; a brace that means itself has a backslash before it.
 */
final class VocabularyReader {

  /** The longest line, in chars. */
  private static final int LONGEST = 1_000;

  private static final Text FORM =
      new Text(
          "[when]家庭有农产品待售=Household( goodsToSell == true )",
          "[when]sentence=Household( goodsToSell == true )");

  private final String file;
  private final List<Slip> slips;
  private String line = "";
  private int number;

  VocabularyReader(String file, List<Slip> slips) {
    this.file = file;
    this.slips = slips;
  }

  /** The entries that can be read; of the others it is told what is wrong. */
  List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    for (String each : text.split("\n", -1)) {
      number++;
      line = each;
      if (!each.isBlank() && !each.stripLeading().startsWith("#")) {
        Entry entry = each.length() > LONGEST ? tooLong() : entry();
        if (entry != null) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private @Nullable Entry tooLong() {
    return slip(
        ProblemKind.TOO_LARGE,
        0,
        line.length(),
        Fault.of("", new Text("一行太长", "the line is too long"))
            .actual(String.valueOf(line.length()))
            .allowed(new Text("至多 " + LONGEST, "at most " + LONGEST)));
  }

  private @Nullable Entry entry() {
    int at = line.length() - line.stripLeading().length();
    int close = line.indexOf(']', at);
    if (line.charAt(at) != '[' || close < 0) {
      return wrong(
          at, line.length(), new Text("每行以方括号开头", "a line begins with a name in brackets"), FORM);
    }
    String name = line.substring(at + 1, close).strip();
    Section section = Section.of(name);
    if (section == null) {
      String near = Nearest.of(name, Section.IDS);
      return slip(
          ProblemKind.WRONG_VOCABULARY,
          at,
          close + 1,
          Fault.of("", new Text("没有这个部分", "no such section"))
              .actual(line.substring(at, close + 1))
              .allowed(Text.same("[keyword], [when], [then], [*]"))
              .maybe(near == null ? FORM : Text.same("[" + near + "]")));
    }
    String group = "";
    int begin = close + 1;
    if (begin < line.length() && line.charAt(begin) == '[') {
      int end = line.indexOf(']', begin);
      if (end < 0) {
        return wrong(begin, line.length(), new Text("缺少 ]", "] is missing"), FORM);
      }
      group = line.substring(begin + 1, end).strip();
      begin = end + 1;
    }
    return entry(section, group, begin);
  }

  private @Nullable Entry entry(Section section, String group, int begin) {
    int sign = line.indexOf('=', begin);
    if (sign < 0) {
      return wrong(
          begin,
          line.length(),
          new Text("缺少 =:前面是句子,后面是它的意思", "= is missing between a sentence and its meaning"),
          FORM);
    }
    String words = line.substring(begin, sign).strip();
    String meaning = line.substring(sign + 1).strip();
    if (words.isEmpty() || meaning.isEmpty()) {
      return wrong(begin, line.length(), new Text("= 的两边都要写", "both sides of = are needed"), FORM);
    }
    List<Part> key = parts(Line.plain(words), begin);
    List<Part> means = parts(meaning, sign + 1);
    if (key == null || means == null) {
      return null;
    }
    Entry entry = new Entry(file, number, section, group, key, means, words, line);
    return sameSlots(entry, sign) ? entry : null;
  }

  private @Nullable List<Part> parts(String text, int begin) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c == '\\' && i + 1 < text.length() && "{}".indexOf(text.charAt(i + 1)) >= 0;
      if (escaped) {
        words.append(text.charAt(++i));
      } else if (c == '{') {
        int close = text.indexOf('}', i);
        String name = close < 0 ? "" : text.substring(i + 1, close).strip();
        if (name.isEmpty() || name.contains("{")) {
          return wrongBraces(begin);
        }
        if (!words.isEmpty()) {
          parts.add(new Part.Words(words.toString()));
          words.setLength(0);
        }
        parts.add(new Part.Slot(name));
        i = close;
      } else if (c == '}') {
        return wrongBraces(begin);
      } else {
        words.append(c);
      }
    }
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words.toString()));
    }
    return parts;
  }

  private @Nullable List<Part> wrongBraces(int begin) {
    wrong(
        begin,
        line.length(),
        new Text("花括号没有成对,或里面是空的", "the braces do not pair, or are empty"),
        new Text("{金额};花括号本身写成 \\{ 和 \\}", "{amount}; a brace that means itself is \\{ or \\}"));
    return null;
  }

  /** What stands at a place is used, and nothing else. */
  private boolean sameSlots(Entry entry, int sign) {
    Set<String> named = new TreeSet<>();
    for (Part.Slot slot : entry.slots()) {
      if (!named.add(slot.name())) {
        wrong(
            0,
            sign,
            new Text("{" + slot.name() + "} 写了两次", "{" + slot.name() + "} is there twice"),
            Text.same("{" + slot.name() + "2}"));
        return false;
      }
    }
    Set<String> used = new TreeSet<>();
    for (Part part : entry.meaning()) {
      if (part instanceof Part.Slot slot && used.add(slot.name()) && !named.contains(slot.name())) {
        String near = Nearest.of(slot.name(), named);
        wrong(
            sign + 1,
            line.length(),
            new Text("= 左边没有 {" + slot.name() + "}", "{" + slot.name() + "} is not left of the ="),
            near == null ? FORM : Text.same("{" + near + "}"));
        return false;
      }
    }
    named.removeAll(used);
    if (!named.isEmpty()) {
      String unused = "{" + named.iterator().next() + "}";
      wrong(
          0,
          sign,
          new Text("= 右边没有用到 " + unused, unused + " is not used right of the ="),
          new Text("写的话不算数,会误事", "what is written there would not count"));
    }
    return named.isEmpty();
  }

  private @Nullable Entry wrong(int from, int to, Text what, Text maybe) {
    return slip(ProblemKind.WRONG_VOCABULARY, from, to, Fault.of("", what).maybe(maybe));
  }

  private @Nullable Entry slip(ProblemKind kind, int from, int to, Fault fault) {
    int end = line.substring(0, to).stripTrailing().length();
    slips.add(
        new Slip(
            kind,
            file,
            number,
            from + 1,
            Math.max(1, end - from),
            fault.inside(file + ":" + number + ":" + (from + 1))));
    return null;
  }
}
