package io.zengshou.rules.study.county;

import io.zengshou.rules.measure.Measure;

/**
 * What one measure comes to.
 *
 * @param measure which measure
 * @param applicants to how many it applies for certain; of a flag: for how many it is raised
 * @param persons how many persons it applies to by name; 0 where it is for the applicant as a whole
 * @param undetermined of how many applicants it cannot be said
 * @param money what it gives; none for a measure without money
 */
public record Uptake(Measure measure, long applicants, long persons, long undetermined, Sum money) {

  /** Whether anything is to be done or to be found out. */
  public boolean touchesAnyone() {
    return applicants > 0 || undetermined > 0;
  }
}
