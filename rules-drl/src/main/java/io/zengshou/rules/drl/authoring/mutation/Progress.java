package io.zengshou.rules.drl.authoring.mutation;

/** Is told how far a run is, from any thread, one call at a time. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (done, total) -> {};

  /**
   * One more change was tried.
   *
   * @param done how many were tried, from 1
   * @param total how many there are
   */
  void told(int done, int total);
}
