package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.authoring.scenario.Difference;
import io.zengshou.rules.drl.authoring.scenario.ScenarioDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that no scenario notices.
 *
 * @param mutant the change
 * @param reason why none can, as {@code scenarios/unnoticed.yaml} says; null: it says nothing
 * @param draft a scenario that would notice it, with what the rules as they are say of it; null:
 *     none was found, as the rules perhaps mean the same
 * @param differences what the change does to that scenario: expected by the rules as they are,
 *     actual by the rules as changed
 */
public record Survivor(
    Mutant mutant,
    @Nullable String reason,
    @Nullable ScenarioDraft draft,
    List<Difference> differences) {

  public Survivor {
    differences = List.copyOf(differences);
  }
}
