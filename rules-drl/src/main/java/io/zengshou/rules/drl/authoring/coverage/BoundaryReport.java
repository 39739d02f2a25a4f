package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.drl.authoring.scenario.ScenarioDraft;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import java.util.List;
import java.util.Objects;

/**
 * Drafts of scenarios about the figures of a pack.
 *
 * @param drafts just below, at and just above each figure, and the first and last days of each
 *     measure, in the order of the rules; what the scenarios have already is left out
 * @param unreached the figures that no case was found for
 */
public record BoundaryReport(List<ScenarioDraft> drafts, List<Edge> unreached) {

  public BoundaryReport {
    drafts = List.copyOf(drafts);
    unreached = List.copyOf(unreached);
  }

  /** The drafts as a file of scenarios, which says at its top what staff are to do with them. */
  public String yaml(Scenarios scenarios) {
    Objects.requireNonNull(scenarios, "scenarios");
    StringBuilder yaml =
        new StringBuilder(
            """
            # 边界情形的草稿：每个封顶、界线的刚好不到、正好、刚刚超过，每项措施生效的首尾两天。
            # proposed 是现行规则算出来的，不是答案。逐个手工核对：对的，把 proposed 改成 expect，
            # source 写上条款和算式，名称改成一句话；不对的，改规则。不要的，整个删去。
            """);
    for (Edge edge : unreached) {
      yaml.append("# 没有找到边界情形：").append(edge.where()).append(' ');
      yaml.append(edge.text()).append("（").append(edge.words().zh()).append("）\n");
    }
    for (ScenarioDraft draft : drafts) {
      yaml.append('\n').append(draft.yaml(scenarios));
    }
    return yaml.toString();
  }
}
