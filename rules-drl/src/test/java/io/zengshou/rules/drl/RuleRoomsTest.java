package io.zengshou.rules.drl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room of the engine may know which, and which of them know Drools. */
class RuleRoomsTest {

  private static final String OURS = "io.zengshou.rules.drl";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  @Test
  void onlyTheCompilerKnowsDroolsParserAndCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackage(OURS + ".compiler..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.drools.compiler..",
            "org.drools.drl..",
            "org.drools.codegen..",
            "org.drools.model.codegen..",
            "org.drools.io..",
            "org.kie.internal..",
            "org.kie.memorycompiler..")
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} knows no Drools")
  @ValueSource(strings = {"language", "facts", "verbs"})
  void theWordsOfRulesKnowNoDrools(String room) {
    noClasses()
        .that()
        .resideInAPackage(OURS + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(CLASSES);
  }

  @Test
  void onlyTheEngineRunsRules() {
    noClasses()
        .that()
        .resideOutsideOfPackages(OURS + ".engine..", OURS + ".compiler..", OURS + ".totals..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools.core..", "org.drools.modelcompiler..", "org.kie.api..")
        .check(CLASSES);
  }

  @Test
  void onlyEngineAndPackKnowTheCompiledModel() {
    noClasses()
        .that()
        .resideOutsideOfPackages(OURS + ".engine..", OURS + ".pack..", OURS + ".compiler..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.drools.model..")
        .check(CLASSES);
  }

  @Test
  void onlyAuthoringKnowsAuthoring() {
    noClasses()
        .that()
        .resideOutsideOfPackage(OURS + ".authoring..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + ".authoring..")
        .check(CLASSES);
  }

  @Test
  void roomsDependOnEachOtherOneWay() {
    slices().matching(OURS + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching(OURS + ".authoring.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
