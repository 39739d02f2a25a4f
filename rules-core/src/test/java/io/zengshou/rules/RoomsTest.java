package io.zengshou.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which room of the library may know which. */
class RoomsTest {

  private static final String OURS = "io.zengshou.rules";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  @ParameterizedTest(name = "{0} knows at most: {1}")
  @CsvSource({
    "text,       ''",
    "money,      text",
    "applicant,  money text",
    "measure,    applicant money text",
    "assessment, measure applicant money text",
    "receipt,    assessment measure applicant money text",
    "study,      assessment measure applicant money text",
    "explain,    receipt study assessment measure applicant money text",
    "json,       receipt study assessment measure applicant money text",
  })
  void aRoomKnowsOnlyThoseBelowIt(String room, String below) {
    String[] known =
        Stream.concat(Stream.of(room), Stream.of(below.split(" ")).filter(name -> !name.isEmpty()))
            .map(name -> OURS + "." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(OURS + "." + room + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known).or(resideOutsideOfPackage(OURS + "..")))
        // A room that is not built yet knows nobody.
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void studiesDependOnEachOtherOneWay() {
    slices().matching(OURS + ".study.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(OURS + ".study")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + ".study.*..")
        .check(CLASSES);
  }

  @Test
  void onlyJsonKnowsJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackage(OURS + ".json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
  }

  /** So that a host without a JSON library can assess. */
  @Test
  void onlyReceiptsNeedJson() {
    noClasses()
        .that()
        .resideInAPackage(OURS)
        .and()
        .doNotHaveSimpleName("Receipts")
        .and()
        .doNotHaveSimpleName("Verifier")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + ".json..")
        .check(CLASSES);
  }

  @Test
  void nobodyKnowsTheEngine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(CLASSES);
  }
}
