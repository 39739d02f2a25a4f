package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.Applicant;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The applicants of a county that does not exist: households village by village, and after those of
 * a village its collective and the borrowers and projects that are there. The same number and seed
 * give the same applicants on every machine; nothing is held but the one that comes next.
 *
 * <p>It is a sample with the proportions of docs/reference/population.md, no statistics of a real
 * place. All persons are invented.
 */
public final class CountyGenerator implements Iterator<Applicant> {

  private final int households;
  private final int villages;
  private final HouseholdMaker householdMaker;
  private final InstitutionMaker institutionMaker;
  private int household;
  private int village;
  private int institution;

  private CountyGenerator(int households, long seed) {
    this.households = households;
    this.villages = Village.count(households);
    this.householdMaker = new HouseholdMaker(seed);
    this.institutionMaker = new InstitutionMaker(seed);
  }

  /**
   * A county.
   *
   * @param households how many it has, from 1
   * @param seed another one makes other households
   * @throws IllegalArgumentException where there is no household
   */
  public static CountyGenerator of(int households, long seed) {
    if (households < 1) {
      throw new IllegalArgumentException("a county has a household at least: " + households);
    }
    return new CountyGenerator(households, seed);
  }

  @Override
  public boolean hasNext() {
    return village < villages;
  }

  @Override
  public Applicant next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the county has no more applicants");
    }
    Village place = Village.of(village, villages);
    if (household < endOfVillage()) {
      household++;
      return householdMaker.make(household, place);
    }
    Applicant made = institutionMaker.make(institution, village, place);
    institution++;
    if (institution == institutionMaker.count(village)) {
      institution = 0;
      village++;
    }
    return made;
  }

  private long endOfVillage() {
    return (long) households * (village + 1) / villages;
  }
}
