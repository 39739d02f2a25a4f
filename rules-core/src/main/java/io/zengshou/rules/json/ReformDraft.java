package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.study.reform.InvalidReformException;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a reform as they are read, in any order; only the title is required. */
final class ReformDraft {

  private static final Type<Map<String, String>> PAIRS = new Pairs();
  private static final Text OBJECT =
      new Text("{\"zh\": \"……\", \"en\": \"……\"}", "{\"zh\": \"...\", \"en\": \"...\"}");

  /** A title in two languages. */
  private static final class Title {
    private @Nullable String zh;
    private @Nullable String en;

    private static final Table<Text, Title> TABLE =
        Table.finishing("title", Title::new, Title::text)
            .with("zh", Types.WORDS, Title::zh, Text::zh)
            .with("en", Types.WORDS, Title::en, Text::en);

    private Title zh(String words) {
      zh = words;
      return this;
    }

    private Title en(String words) {
      en = words;
      return this;
    }

    private static Text text(Title title, String path, Faults faults) {
      String one = title.zh == null ? title.en : title.zh;
      if (one == null) {
        if (!faults.isUnread(Paths.property(path, "zh"))) {
          faults.add(Said.missing(path, OBJECT));
        }
        return Text.same("");
      }
      return new Text(title.zh == null ? one : title.zh, title.en == null ? one : title.en);
    }
  }

  static final Table<Reform, ReformDraft> TABLE =
      Table.finishing("reform", ReformDraft::new, ReformDraft::reform)
          .with("title", new Part<>(Title.TABLE), ReformDraft::title, Reform::title)
          .with("pack", Types.WORDS, ReformDraft::pack, ReformDraft::packOf)
          .with("parameters", PAIRS, ReformDraft::parameters, Reform::parameters, Map.of())
          .with("readings", PAIRS, ReformDraft::readings, Reform::readings, Map.of())
          .with("settings", PAIRS, ReformDraft::settings, Reform::settings, Map.of());

  private @Nullable Text title;
  private @Nullable String pack;
  private Map<String, String> parameters = Map.of();
  private Map<String, String> readings = Map.of();
  private Map<String, String> settings = Map.of();

  static Reform read(Node root, Path file) {
    Faults faults = new Faults();
    Reform reform = null;
    if (root instanceof Node.Fields fields) {
      reform = TABLE.read(fields, "", faults);
    } else {
      faults.add(
          Said.wrongType(Locations.ROOT, root, new Text("一个对象 { }", "one object { }"), null));
    }
    if (reform == null || !faults.all().isEmpty()) {
      List<Fault> placed = new ArrayList<>();
      Locations.inOrder(faults.all(), root).forEach(fault -> placed.add(fault.inside(file + ": ")));
      throw new InvalidReformException(file.toString(), placed);
    }
    Path folder = reform.pack();
    return folder == null ? reform : reform.pack(file.resolveSibling(folder));
  }

  private ReformDraft title(Text text) {
    title = text;
    return this;
  }

  private ReformDraft pack(String folder) {
    pack = folder;
    return this;
  }

  private ReformDraft parameters(Map<String, String> pairs) {
    parameters = pairs;
    return this;
  }

  private ReformDraft readings(Map<String, String> pairs) {
    readings = pairs;
    return this;
  }

  private ReformDraft settings(Map<String, String> pairs) {
    settings = pairs;
    return this;
  }

  private static @Nullable String packOf(Reform reform) {
    return reform.pack() == null ? null : reform.pack().toString();
  }

  private static Reform reform(ReformDraft draft, String path, Faults faults) {
    Text called = draft.title;
    String where = Paths.property(path, "title");
    if (called == null && !faults.isUnread(where)) {
      faults.add(Said.missing(where, OBJECT));
    }
    return new Reform(
        called == null ? Text.same("") : called,
        draft.folder(path, faults),
        draft.parameters,
        draft.readings,
        draft.settings);
  }

  private @Nullable Path folder(String path, Faults faults) {
    try {
      return pack == null ? null : Path.of(pack);
    } catch (InvalidPathException e) {
      faults.add(
          Fault.of(Paths.property(path, "pack"), new Text("不是文件夹的名称", "no name of a folder"))
              .actual(pack));
      return null;
    }
  }
}
