package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.drl.authoring.coverage.ResultsJson;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.json.ApplicantRows;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.MissingLibraryException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a library is missing, a host is told which artifact to add, whatever it asked for. */
class MissingLibrariesTest {

  private static final String MISSING = MissingLibraryException.class.getName();
  private static final String JACKSON = "com.fasterxml.jackson.core:jackson-core";

  private final Path folder;

  MissingLibrariesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    // What is not on the class path, and what is said to be missing.
    "slf4j-api, org.slf4j:slf4j-api",
    "snakeyaml-engine, org.snakeyaml:snakeyaml-engine",
    // All that comes with the compiler.
    "(drools-(engine|wiring-dynamic|tms|compiler|drl|io|ecj|model-codegen|codegen|mvel|commands)"
        + "|ecj|antlr|javaparser|kie-util).*, org.drools:drools-engine",
    "ecj, org.drools:drools-engine",
    "drools-model-codegen, org.drools:drools-engine",
    "drools-mvel-compiler, org.drools:drools-engine",
    "drools-model-compiler, org.drools:drools-model-compiler",
    "kie-api, org.drools:drools-model-compiler",
  })
  void aPackOfAFolderNamesTheArtifact(String jar, String artifact) throws Exception {
    Map<String, String> files = ShippedPack.withoutScenarios();
    ShippedPack.replace(files, "support/种养奖补.drl", "5000元/户·年", "6000元/户·年");
    ClassPath.write(files, folder);
    try (URLClassLoader library = without(jar)) {
      Class<?> calculators = library.loadClass("io.zengshou.rules.BenefitCalculator");
      Method load = calculators.getMethod("load", Path.class);
      // A class that could not be initialised once is told of otherwise the second time.
      for (int i = 0; i < 2; i++) {
        assertThat(told(thrown(load, null, folder))).contains("缺少依赖 " + artifact);
      }
    }
  }

  @Test
  void rulesInSessionsNameTheArtifact() throws Exception {
    try (URLClassLoader library = without("slf4j-api")) {
      Class<?> calculators = library.loadClass("io.zengshou.rules.BenefitCalculator");
      Object calculator = calculators.getMethod("load", String.class).invoke(null, "shiquan-2023");
      Class<?> sessions = library.loadClass("io.zengshou.rules.drl.DroolsSessions");
      Throwable thrown = thrown(sessions.getMethod("of", calculators), null, calculator);
      assertThat(told(thrown)).contains("缺少依赖 org.slf4j:slf4j-api");
    }
  }

  @Test
  void withoutRulesTheEngineIsNamed() throws Exception {
    try (URLClassLoader library =
        ClassPath.loader(path -> !path.toString().contains("rules-drl"))) {
      Class<?> calculators = library.loadClass("io.zengshou.rules.BenefitCalculator");
      Throwable thrown = thrown(calculators.getMethod("load", String.class), null, "shiquan-2023");
      assertThat(told(thrown)).contains("缺少依赖 io.zengshou:rules-drl");
    }
  }

  @Test
  void scenariosInSheetsNameTheArtifact() throws Exception {
    Files.createDirectories(folder.resolve("scenarios"));
    Files.write(folder.resolve("scenarios/a.xlsx"), new byte[100]);
    for (String jar : List.of("fastexcel-reader", "commons-compress", "aalto-xml")) {
      try (URLClassLoader library = without(jar)) {
        Class<?> scenarios =
            library.loadClass("io.zengshou.rules.drl.authoring.scenario.Scenarios");
        Throwable thrown = thrown(scenarios.getMethod("in", Path.class), null, folder);
        assertThat(told(thrown)).contains("scenarios/a.xlsx");
        if (jar.equals("fastexcel-reader")) {
          assertThat(told(thrown)).contains("缺少依赖 org.dhatim:fastexcel-reader");
        }
      }
    }
  }

  @Test
  void aReceiptNamesTheArtifact() throws Exception {
    try (URLClassLoader library = without("jackson-core")) {
      Class<?> calculators = library.loadClass("io.zengshou.rules.BenefitCalculator");
      Object calculator = calculators.getMethod("load", String.class).invoke(null, "shiquan-2023");
      Class<?> households = library.loadClass("io.zengshou.rules.applicant.Household");
      Object builder = households.getMethod("builder", String.class).invoke(null, "H");
      Object household = builder.getClass().getMethod("build").invoke(builder);
      Class<?> applicants = library.loadClass("io.zengshou.rules.applicant.Applicant");
      Object assessment = calculators.getMethod("assess", applicants).invoke(calculator, household);
      Method receipt = calculators.getMethod("receipt", applicants, assessment.getClass());
      Throwable thrown = thrown(receipt, calculator, household, assessment);
      assertThat(told(thrown)).contains("缺少依赖 " + JACKSON);
      assertThat(thrown)
          .hasMessageContainingAll(JACKSON, "--add-modules com.fasterxml.jackson.core");
    }
  }

  /** Whatever is public in the rooms of JSON is tried, with what stands in for its arguments. */
  @Test
  void allThatIsJsonNamesTheArtifactOrNeedsNone() throws Exception {
    List<String> named = new ArrayList<>();
    List<String> without = new ArrayList<>();
    try (URLClassLoader library = without("jackson-core")) {
      for (Class<?> known : rooms()) {
        Class<?> type = library.loadClass(known.getName());
        for (Method method : type.getMethods()) {
          if (Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() == type) {
            String name = type.getSimpleName() + "." + method.getName();
            Throwable thrown = thrownAtAll(method);
            if (thrown != null && thrown.getClass().getName().equals(MISSING)) {
              assertThat(told(thrown)).contains(JACKSON);
              named.add(name);
            } else {
              assertThat(thrown instanceof LinkageError).as("%s: %s", name, thrown).isFalse();
              without.add(name);
            }
          }
        }
      }
    }
    assertThat(named)
        .contains("ApplicantJson.read", "AssessmentJson.write", "ReportSarif.of", "ResultsJson.of")
        .hasSizeGreaterThan(15);
    assertThat(without).contains("ApplicantJson.schema", "RowTable.of");
  }

  private static List<Class<?>> rooms() throws IOException {
    List<Class<?>> rooms = new ArrayList<>(PublicTypes.of(Household.class));
    rooms.removeIf(type -> type.getPackage() != ApplicantRows.class.getPackage());
    for (Class<?> type : PublicTypes.of(ResultsJson.class)) {
      boolean json =
          type.getSimpleName().endsWith("Json") || type.getSimpleName().endsWith("Sarif");
      if (json && type.getPackageName().contains("authoring")) {
        rooms.add(type);
      }
    }
    rooms.removeIf(type -> type.isEnum());
    return rooms;
  }

  private static @Nullable Throwable thrownAtAll(Method method) {
    Object[] arguments =
        Arrays.stream(method.getParameters()).map(Parameter::getType).map(Stand::in).toArray();
    return thrown(method, null, arguments);
  }

  private static URLClassLoader without(String jar) throws IOException {
    return ClassPath.loader(path -> !path.getFileName().toString().matches(jar + "-[0-9].*[.]jar"));
  }

  /** What a call throws; null: nothing. */
  private static @Nullable Throwable thrown(
      Method method, @Nullable Object receiver, Object... arguments) {
    try {
      method.invoke(receiver, arguments);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an exception of another class loader says in Chinese. */
  private static String told(@Nullable Throwable thrown) throws ReflectiveOperationException {
    Class<?> type = Objects.requireNonNull(thrown).getClass();
    assertThat(ancestors(type))
        .as("%s", thrown)
        .containsAnyOf(MISSING, FaultyInputException.class.getName());
    return (String) type.getMethod("in", Locale.class).invoke(thrown, Locale.CHINESE);
  }

  private static List<String> ancestors(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      names.add(one.getName());
    }
    return names;
  }
}
