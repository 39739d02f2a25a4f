package io.zengshou.examples.quickstart;

import io.zengshou.examples.quickstart.Quickstart.Rules;
import io.zengshou.rules.BenefitCalculator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the program in this process. */
record Runs(int status, String out, String err) {

  static Runs of(String in, String... args) {
    return with(folder -> FixedRules.of2023(), in, args);
  }

  /** By the packaged rules, which are counted each time they assess. */
  static Runs counting(AtomicInteger assessments, String in, String... args) {
    BenefitCalculator rules = BenefitCalculator.load("shiquan-2023");
    assessments.set(0);
    InvocationHandler counted =
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          assessments.addAndGet(method.getName().equals("assess") ? 1 : 0);
          return method.invoke(rules, arguments);
        };
    Object calculator =
        Proxy.newProxyInstance(
            BenefitCalculator.class.getClassLoader(),
            new Class<?>[] {BenefitCalculator.class},
            counted);
    return with(folder -> (BenefitCalculator) calculator, in, args);
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
