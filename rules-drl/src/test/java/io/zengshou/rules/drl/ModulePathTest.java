package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.pack.ShippedPack;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a module, in a JVM of its own. */
class ModulePathTest {

  private static final String MODULE =
      "module host { requires io.zengshou.rules; requires io.zengshou.rules.drl; }";

  private static final String HOST =
      """
      package host;

      import io.zengshou.rules.BenefitCalculator;
      import io.zengshou.rules.applicant.*;
      import io.zengshou.rules.assessment.Assessment;
      import io.zengshou.rules.money.Money;
      import java.nio.file.Path;
      import java.util.List;

      public final class Main {
        public static void main(String[] packs) {
          for (String pack : packs) {
            try {
              BenefitCalculator calculator =
                  pack.contains("/")
                      ? BenefitCalculator.load(Path.of(pack))
                      : BenefitCalculator.load(pack);
              Household household =
                  Household.builder("H")
                      .lifted(true)
                      .production(
                          List.of(
                              ProductionBuilder.builder()
                                  .product(Product.CROP)
                                  .receipts(Money.yuan(70_000))
                                  .build()))
                      .build();
              Assessment assessment = calculator.assess(household);
              System.out.println(assessment.total());
              System.out.println(calculator.receipt(household, assessment).asOf());
            } catch (Throwable e) {
              System.out.println(e);
            }
          }
        }
      }
      """;

  private final Path folder;

  ModulePathTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void build() throws IOException {
    Map<String, String> files = ShippedPack.withoutScenarios();
    ShippedPack.replace(files, "support/种养奖补.drl", "5000元/户·年", "6000元/户·年");
    ClassPath.write(files, folder.resolve("pack"));
    ClassPath.write(
        Map.of("module-info.java", MODULE, "host/Main.java", HOST), folder.resolve("source"));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                folder.resolve("host").toString(),
                "-p",
                modulePath(),
                folder.resolve("source/module-info.java").toString(),
                folder.resolve("source/host/Main.java").toString());
    assertThat(compiled).isZero();
  }

  @Test
  void withWhatTheGuideSaysAllOfItWorks() throws Exception {
    String guide = Files.readString(Path.of("../docs/embedding/dependencies.md"));
    Matcher modules = Pattern.compile("java (--add-modules [\\w.,]+) -p").matcher(guide);
    assertThat(modules.find()).isTrue();
    assertThat(run(modules.group(1).split(" ")))
        .containsSubsequence("5000.00", "2023-09-30", "6000.00", "2023-09-30")
        .noneMatch(line -> line.contains("Exception") || line.contains("Error"));
  }

  @Test
  void withoutItTheHostIsToldWhatToAdd() throws Exception {
    String said = String.join("\n", run());
    assertThat(said)
        .contains("5000.00")
        .contains("com.fasterxml.jackson.core:jackson-core is missing")
        .contains("--add-modules com.fasterxml.jackson.core")
        .contains("org.snakeyaml:snakeyaml-engine is missing")
        .contains("--add-modules org.snakeyaml.engine")
        .doesNotContain("NoClassDefFoundError");
    assertThat(String.join("\n", run("--add-modules", "org.snakeyaml.engine")))
        .contains("org.slf4j:slf4j-api is missing", "--add-modules org.slf4j")
        .doesNotContain("NoClassDefFoundError");
  }

  private List<String> run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of(options));
    command.addAll(List.of("-p", modulePath() + File.pathSeparator + folder.resolve("host")));
    command.addAll(List.of("-m", "host/host.Main", "shiquan-2023", folder.resolve("pack") + "/"));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }

  /** As a host has it: jars, and none of what only tests need. */
  private String modulePath() throws IOException {
    List<String> modules = new ArrayList<>();
    for (Path path : ClassPath.all()) {
      String name = path.getFileName().toString();
      if (path.toString()
          .matches(".*rules-(core|drl).target.classes|.*rules-core-[0-9].*(?<!tests).jar")) {
        modules.add(jar(path).toString());
      } else if (name.matches(
          "(drools|kie|antlr|ecj|javaparser|jackson|slf4j|snakeyaml|jspecify).*[.]jar")) {
        modules.add(path.toString());
      }
    }
    assertThat(modules).hasSizeGreaterThan(20);
    return String.join(File.pathSeparator, modules);
  }

  /** The jar of a module of this build, with the name that its pom gives it. */
  private Path jar(Path classes) throws IOException {
    if (!Files.isDirectory(classes)) {
      return classes;
    }
    Path module = classes.resolve("../..").normalize();
    Path jar = folder.resolve(module.getFileName() + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Matcher name =
        Pattern.compile("<Automatic-Module-Name>(.*)</Automatic-Module-Name>")
            .matcher(Files.readString(module.resolve("pom.xml")));
    assertThat(name.find()).isTrue();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", name.group(1));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
    return jar;
  }
}
