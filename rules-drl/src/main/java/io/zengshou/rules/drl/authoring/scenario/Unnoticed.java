package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The changes of rules that no scenario can notice, and why: {@code scenarios/unnoticed.yaml}. */
public final class Unnoticed {

  private Unnoticed() {}

  /**
   * The reasons by the change, as a report of changes names it; none where the pack has no such
   * file.
   *
   * @throws InvalidScenariosException where the file cannot be read
   */
  public static Map<String, String> of(PackFiles files) {
    Map<String, String> reasons = new LinkedHashMap<>();
    String text = files.text(Scenarios.UNNOTICED);
    Faults faults = new Faults();
    if (text != null) {
      for (YamlValue each : YamlValue.parse(Scenarios.UNNOTICED, text, faults).list()) {
        Map<String, YamlValue> parts = each.map(List.of("change", "reason"));
        YamlValue change = parts.get("change");
        YamlValue reason = parts.get("reason");
        if (change == null || reason == null || reason.isNull()) {
          faults.add(
              Fault.of(
                  each.where(), new Text("改动和原因都要写", "a change needs its reason: change, reason")));
        } else {
          reasons.put(change.text(), reason.text());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidScenariosException(faults.all());
    }
    return reasons;
  }
}
