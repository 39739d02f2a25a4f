package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Applicant;
import java.time.LocalDate;
import java.util.List;

/**
 * Fact types that a host adds, so that its rules can match what applicants do not record: forest
 * plots of another register, say. Found by {@link java.util.ServiceLoader} on the class path of
 * this library, once; every pack that is compiled or loaded in this Java process knows them, and
 * rules may refer to exactly their attributes and constants, and to nothing else of the host.
 *
 * <p>A fact type is a public record that implements {@link Fact}, best in a class of its own. Rules
 * know it by its simple name. Its attributes are its components but for {@code place}; each is a
 * {@code Boolean}, an {@code Integer}, a {@code String}, a {@code LocalDate}, money, a weight,
 * sheets, a share, or a constant of an enumeration of the plan or of {@link #enumerations}. One
 * that can be unknown is nullable, and null where it is: {@link Fact#value} answers for each, and
 * {@link Fact#lower} and {@link Fact#upper} where an amount can be unknown.
 *
 * <p>What is wrong with the types, a name that is taken or an attribute of another kind, keeps
 * every pack from being loaded: an {@link IllegalStateException} names it.
 */
public interface HostFacts {

  /** The fact types, in any order that is the same each time. */
  List<Class<? extends Fact>> types();

  /** Enumerations that rules can name, beside those of the plan. */
  default List<Class<? extends Enum<?>>> enumerations() {
    return List.of();
  }

  /**
   * Words for types, attributes and constants, in Chinese and English, which explanations use; a
   * line each:
   *
   * <pre>
   * ForestPlot = 林地 | forest plot
   * ForestPlot.certified = 有林权证 / 没有林权证 | certified / not certified
   * ForestPlot.area [mu] = …
   * </pre>
   *
   * <p>What has no words is told as rules write it.
   */
  default String words() {
    return "";
  }

  /**
   * Makes the facts of one applicant. Called for each assessment, by many threads at once. The same
   * applicant and day must give the same facts, or assessments cannot be repeated: receipts know
   * the applicant, not what lies behind these facts.
   */
  void make(Applicant applicant, LocalDate asOf, Recorder recorder);

  /** Takes facts. */
  interface Recorder {

    /** A fact that is there. */
    void add(Fact fact);

    /**
     * Any number of facts of one type, none included, of which nobody has recorded how many there
     * are: what hangs on them is undetermined.
     *
     * @param unknown one of them, all attributes unknown
     * @param missing what is to be asked for, as told to whoever can answer
     */
    void addUnrecorded(Fact unknown, String missing);
  }
}
