package io.zengshou.rules.drl.pack;

import io.zengshou.rules.Switch;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code pack.yaml} says.
 *
 * @param id the pack's id
 * @param version the pack's version
 * @param title what the pack is called
 * @param asOf the day assumed where none is asked about
 * @param incomeYear the income year (reading A1)
 * @param stages the folders of rules, in the order in which they are run
 * @param departments English names of the departments, by their Chinese ones
 * @param switches the points that can be read in several ways
 * @param settings what a county can set
 * @param points words for points that are not settled
 * @param notes words for notes
 */
public record Manifest(
    String id,
    String version,
    Text title,
    LocalDate asOf,
    Validity incomeYear,
    List<String> stages,
    Map<String, String> departments,
    List<Switch> switches,
    Map<String, Setting> settings,
    Map<String, Text> points,
    Map<String, Text> notes) {

  /** The name of the file. */
  public static final String FILE = "pack.yaml";

  /**
   * A county setting.
   *
   * @param reading the number of the point that it settles
   * @param title what it is
   */
  public record Setting(String reading, Text title) {}

  public Manifest {
    stages = List.copyOf(stages);
    departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    switches = List.copyOf(switches);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }
}
