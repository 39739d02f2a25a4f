package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.text.Text;

/** The words of reloads. */
final class Says {

  private Says() {}

  static Text published(PackIdentity pack, PackIdentity previous) {
    return new Text(
        "已启用规则包 " + name(pack) + "，替换 " + name(previous),
        "now in use: pack " + name(pack) + ", in place of " + name(previous));
  }

  static Text kept(PackIdentity pack) {
    return new Text(
        "文件夹里的规则包没有通过，继续使用 " + name(pack),
        "the folder's pack did not pass; still in use: " + name(pack));
  }

  static Text unchanged(PackIdentity pack) {
    return new Text("规则包没有变化：" + name(pack), "the pack is unchanged: " + name(pack));
  }

  static Text rolledBack(PackIdentity pack, PackIdentity withdrawn) {
    return new Text(
        "已退回规则包 " + name(pack) + "，停用 " + name(withdrawn),
        "back in use: pack " + name(pack) + "; withdrawn: " + name(withdrawn));
  }

  /** Packs of one version are told apart by their digests. */
  private static String name(PackIdentity pack) {
    return pack.id() + " " + pack.version() + " (" + pack.sha256().substring(0, 12) + ")";
  }
}
