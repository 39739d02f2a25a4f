package io.zengshou.examples.quickstart;

import io.zengshou.examples.quickstart.Quickstart.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the program in this process. */
record Runs(int status, String out, String err) {

  static Runs of(String in, String... args) {
    return with(folder -> FixedRules.of2023(), in, args);
  }

  static Runs with(Rules rules, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Quickstart.run(
            args,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new Console(out, err),
            rules);
    return new Runs(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
