package io.zengshou.examples.county.ledger;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run is about: its input byte for byte, its rules and choices, its formats. A run goes on
 * only with one of the same identity, or lines of two kinds would stand in one ledger.
 *
 * @param values by what they are, such as {@code input}
 */
record Identity(Map<String, String> values) {

  private static final Map<String, Text> WORDS =
      Map.of(
          "input", new Text("输入", "input"),
          "pack", new Text("规则包", "rule pack"),
          "engine", new Text("规则引擎", "engine"),
          "asOf", new Text("测算日期", "day"),
          "reading", new Text("政策口径", "reading"),
          "setting", new Text("县级设定", "setting"),
          "parameter", new Text("改动的标准", "figure changed"),
          "formats", new Text("格式", "format"),
          "language", new Text("语言", "language"),
          "identityNumbers", new Text("身份证号的遮盖", "mask of identity numbers"));

  Identity {
    values = Map.copyOf(values);
  }

  static Identity of(LedgerJob job) throws IOException {
    // What a calculator is set to, each of its assessments says.
    Basis basis = job.calculator().assess(Household.builder("-").build(), Detail.AMOUNTS).basis();
    Map<String, String> values = new TreeMap<>();
    values.put("input", job.population().digest());
    values.put("pack", basis.pack().id() + " " + basis.pack().sha256());
    values.put("engine", job.calculator().engine());
    values.put("asOf", basis.asOf().toString());
    basis.readings().forEach((id, choice) -> values.put("reading." + id, choice));
    basis.settings().forEach((id, value) -> values.put("setting." + id, value));
    basis.parameters().forEach((id, value) -> values.put("parameter." + id, value));
    values.put(
        "formats",
        new TreeSet<>(job.formats()).stream().map(Enum::name).collect(Collectors.joining(",")));
    values.put("language", job.locale().getLanguage());
    String mask = job.mask().id();
    values.put("identityNumbers", mask.isEmpty() ? "shown" : "key " + mask);
    return new Identity(values);
  }

  /** The day that is asked about. */
  String asOf() {
    return values.getOrDefault("asOf", "");
  }

  /** One word for all of it, for a database. */
  String digest() {
    byte[] all = new TreeMap<>(values).toString().getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What is otherwise than it was, a fault each; none where the two are the same. */
  List<Fault> differences(Identity before, String where) {
    Set<String> keys = new TreeSet<>(values.keySet());
    keys.addAll(before.values.keySet());
    List<Fault> faults = new ArrayList<>();
    for (String key : keys) {
      String was = before.values.getOrDefault(key, "-");
      String is = values.getOrDefault(key, "-");
      if (!was.equals(is)) {
        Text word = word(key);
        faults.add(
            Fault.of(
                    where,
                    new Text(
                        word.zh() + "与这里已有的台账不同",
                        "another " + word.en() + " than the ledger's here"))
                .actual(is)
                .allowed(Text.same(was))
                .maybe(new Text("另用一个文件夹", "use another folder")));
      }
    }
    return faults;
  }

  /** The reading {@code production-base} has the key {@code reading.production-base}. */
  private static Text word(String key) {
    int dot = key.indexOf('.');
    String kind = dot < 0 ? key : key.substring(0, dot);
    String name = dot < 0 ? "" : " " + key.substring(dot + 1);
    Text word = WORDS.getOrDefault(kind, Text.same(kind));
    return new Text(word.zh() + name, word.en() + name);
  }
}
