package io.zengshou.examples.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.MissingLibraryException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedTest {

  /** As {@code mvn dependency:tree} writes a jar: group, artifact, type, version. */
  private static final Pattern LISTED = Pattern.compile("([\\w.-]+):([\\w.-]+):jar:([\\w.-]+)");

  /** What runs the tests. */
  private static final Pattern TESTS = Pattern.compile("(junit|opentest4j|apiguardian|surefire).*");

  @Test
  void thirty_thousand_of_crops_and_twelve_thousand_of_pigs_give_a_bonus_of_4200() {
    Assessment assessment = BenefitCalculator.load("shiquan-2023").assess(Embedded.household());

    assertEquals(Money.yuan(4_200), assessment.total());
  }

  /** Digests are of JSON; all else about an assessment does without. */
  @Test
  void questions_and_sensitivity_need_no_json_and_receipts_do() {
    BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
    Assessment assessment = calculator.assess(Embedded.household());

    assertFalse(Questions.of(assessment).isEmpty());
    assertFalse(calculator.sensitivity(Embedded.household()).alternatives().isEmpty());
    MissingLibraryException missing =
        assertThrows(
            MissingLibraryException.class,
            () -> calculator.receipt(Embedded.household(), assessment));
    assertEquals(Library.JACKSON, missing.library());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.eclipse.jdt.internal.compiler.Compiler",
        "org.antlr.runtime.Lexer",
        "org.antlr.v4.runtime.Lexer",
        "org.drools.compiler.compiler.DroolsError",
        "org.drools.drl.parser.DrlParser",
        "org.drools.model.codegen.ExecutableModelProject",
        "org.mvel2.MVEL",
        "com.github.javaparser.JavaParser",
        "com.fasterxml.jackson.core.JsonParser"
      })
  void no_compiler_and_no_json_is_on_the_class_path(String type) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
  }

  @Test
  void the_class_path_is_the_one_that_is_documented() throws IOException {
    String listing = Files.readString(Path.of(System.getProperty("dependencies.md")));
    Set<String> documented =
        LISTED
            .matcher(listing)
            .results()
            .filter(match -> !match.group(1).equals("io.zengshou"))
            .map(match -> match.group(2) + "-" + match.group(3) + ".jar")
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(documented, thirdPartyJars());
  }

  private static Set<String> thirdPartyJars() {
    String[] path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return Arrays.stream(path)
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> new File(entry).getName())
        .filter(name -> !name.startsWith("rules-") && !TESTS.matcher(name).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
