package io.zengshou.examples.county.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.county.generator.CountyGenerator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.BorrowerBuilder;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.testkit.Applicants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same population is the same applicants in the same order, wherever it is kept. */
class SameEverywhereProperties {

  /** Of all four kinds in any order, some with facts missing, around the lines of the plan. */
  @Property(tries = 3, seed = "2023")
  void asTheTestsHaveThem(@ForAll("populations") List<Applicant> population) throws IOException {
    isTheSameEverywhere(population.iterator());
  }

  @Provide
  Arbitrary<List<Applicant>> populations() {
    Arbitrary<Applicant> all =
        Arbitraries.oneOf(
            Applicants.applicants(),
            Applicants.householdsWithUnknowns().map(Applicants.Veiled::veiled));
    return all.list().ofSize(120).map(SameEverywhereProperties::withIdsOfTheirOwn);
  }

  @Example
  void asACountyHasThem() throws IOException {
    isTheSameEverywhere(CountyGenerator.of(600, 7));
  }

  /** Text that CSV and SQL might trip over. */
  @Example
  void whateverTheyAreCalled() throws IOException {
    List<Applicant> population = new ArrayList<>();
    for (String name : List.of("王 \"大\" 户", "a,b;c", " 空格 ", "'); DROP", "=1+1", "𠮷", "0012")) {
      population.add(Household.builder("户-" + name).head(name).village(name).build());
    }
    isTheSameEverywhere(population.iterator());
  }

  private static void isTheSameEverywhere(Iterator<? extends Applicant> population)
      throws IOException {
    Path folder = Files.createTempDirectory("population");
    try {
      String first = folder.resolve("first.jsonl").toString();
      String packed = folder.resolve("packed.jsonl.gz").toString();
      String csv = folder.resolve("csv").toString();
      String h2 = "jdbc:h2:" + folder.resolve("county");
      String last = folder.resolve("last.jsonl").toString();
      Copies.write(population, first);
      Copies.copy(first, packed);
      Copies.copy(packed, csv);
      Copies.copy(csv, h2);
      Copies.copy(h2, last);
      assertThat(Path.of(last)).hasSameTextualContentAs(Path.of(first));
      if (PostgresServer.isThere()) {
        String postgres = PostgresServer.freshDatabase();
        Copies.copy(h2, postgres);
        String again = folder.resolve("postgres.jsonl").toString();
        Copies.copy(postgres, again);
        assertThat(Path.of(again)).hasSameTextualContentAs(Path.of(first));
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(SameEverywhereProperties::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Applicant> withIdsOfTheirOwn(List<Applicant> applicants) {
    List<Applicant> named = new ArrayList<>();
    for (Applicant applicant : applicants) {
      named.add(withId(applicant, applicant.id() + named.size()));
    }
    return named;
  }

  private static Applicant withId(Applicant applicant, String id) {
    if (applicant instanceof Household household) {
      return HouseholdBuilder.builder(household).id(id).build();
    }
    if (applicant instanceof Borrower borrower) {
      return BorrowerBuilder.builder(borrower).id(id).build();
    }
    if (applicant instanceof VillageCollective collective) {
      return new VillageCollective(id, collective.name(), collective.operatingIncome());
    }
    WorkReliefProject project = (WorkReliefProject) applicant;
    return new WorkReliefProject(
        id,
        project.name(),
        project.bridgingFunds(),
        project.totalInvestment(),
        project.labourPay());
  }
}
