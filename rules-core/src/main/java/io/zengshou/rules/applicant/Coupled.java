package io.zengshou.rules.applicant;

/** A record of which a change of one fact can mean something for another. */
interface Coupled<R extends Coupled<R>> {

  /** This record as it is meant, where it was made by changing facts of another. */
  R changedFrom(R before);
}
