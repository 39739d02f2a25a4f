package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.drl.compiler.PackCompilerProvider;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that a rule could never be compiled to, had its text been read right. */
class ClassScanTest {

  private static final String ROOT = "packs.small1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Runtime.getRuntime().exec(\"x\")          | java.lang.Runtime.exec",
        "Class.forName(\"x\")                      | java.lang.Class.forName",
        "getClass().getName()                      | java.lang.Object.getClass",
        "System.exit(1)                            | java.lang.System.exit",
        "java.nio.file.Files.delete(null)          | java.nio.file.Files.delete",
        "new Thread(() -> { }).start()             | java.lang.Thread.start",
        "new java.net.URL(\"http://x\").openStream() | java.net.URL.openStream",
        "((java.io.File[]) (Object) this).clone()   | java.io.File",
        "((java.util.function.Supplier<Object>) Thread::currentThread).get() | java.lang.Thread.currentThread",
        "java.lang.invoke.MethodHandles.lookup()   | java.lang.invoke.MethodHandles.lookup",
        "Object.class.cast(null)                   | java.lang.Class.cast",
        "System.getProperties()                    | java.lang.System.getProperties",
        "io.zengshou.rules.money.Money.yuan(1).equals(null) | io.zengshou.rules.money.Money.equals"
      })
  void aReferenceThatIsNotOnTheListIsNamed(String code, String reference) {
    assertThat(
            references(
                compiled("Object o() throws Throwable { Object o = 1; " + code + "; return o; }")))
        .contains(reference);
  }

  @Test
  void aStaticInitialiserIsSeenToo() {
    assertThat(references(compiled("static { System.exit(1); }")))
        .containsExactly("java.lang.System.exit");
  }

  @Test
  void aFieldOfAnotherTypeIsSeen() {
    assertThat(references(compiled("Object o(java.io.File f) { return ((Object[]) null)[0]; }")))
        .isEmpty();
    assertThat(references(compiled("static java.io.PrintStream p; void o() { p = System.out; }")))
        .contains("java.lang.System.out", "java.io.PrintStream");
  }

  @Test
  void aSuperclassIsSeen() {
    assertThat(
            references(
                java(
                    "packs/small1/Evil.java",
                    "package packs.small1; public class Evil extends ClassLoader { }")))
        .contains("java.lang.ClassLoader");
  }

  @Test
  void whatRulesNeedPasses() {
    assertThat(
            references(
                compiled(
                    "Object o() { return io.zengshou.rules.money.Money.yuan(1).plus("
                        + "io.zengshou.rules.money.Money.ZERO); }")))
        .isEmpty();
  }

  @Test
  void aClassOfAnotherPackageIsRefused() {
    Map<String, byte[]> classes = java("evil/Evil.java", "package evil; public class Evil { }");
    assertThat(references(classes)).contains("evil.Evil");
    assertThatThrownBy(() -> new PackClassLoader(ROOT, classes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("evil.Evil");
  }

  @Test
  void aClassUnderTheNameOfAnotherIsRefused() {
    byte[] bytes = Objects.requireNonNull(compiled("").get("packs.small1.Evil"));
    assertThat(references(Map.of("packs.small1.Good", bytes))).containsExactly("packs.small1.Evil");
  }

  @Test
  void brokenBytesAreRefused() {
    byte[] bytes = Objects.requireNonNull(compiled("void o() { }").get("packs.small1.Evil"));
    for (int length = 0; length < 120; length++) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      assertThat(references(Map.of("packs.small1.Evil", cut))).as("%s bytes", length).isNotEmpty();
    }
    byte[] garbled = bytes.clone();
    garbled[10] = 99;
    assertThat(references(Map.of("packs.small1.Evil", garbled))).isNotEmpty();
    byte[] text = "no class".getBytes(StandardCharsets.UTF_8);
    assertThat(references(Map.of("packs.small1.Evil", text))).containsExactly("not a class file");
  }

  private static Map<String, byte[]> compiled(String body) {
    return java(
        "packs/small1/Evil.java", "package packs.small1; public class Evil { " + body + " }");
  }

  private static Map<String, byte[]> java(String path, String source) {
    return new PackCompilerProvider().compileJava(new TreeMap<>(Map.of(path, source)));
  }

  private static List<String> references(Map<String, byte[]> classes) {
    Faults faults = new Faults(PackFiles.of(Map.of()));
    new ClassScan(ROOT, faults).scan(classes);
    assertThat(faults.problems())
        .allMatch(problem -> problem.kind() == ProblemKind.FORBIDDEN_REFERENCE);
    return faults.all().stream().map(Fault::actual).filter(Objects::nonNull).toList();
  }
}
