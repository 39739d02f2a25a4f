package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.Map;

/**
 * Looks through the compiled classes of a pack before any is defined: one that refers to what rules
 * may not use is a fault that names both.
 */
final class ClassScan {

  private final String root;
  private final Faults faults;
  private final AllowedReferences allowed = AllowedReferences.standard();

  /**
   * @param root the package of the pack
   */
  ClassScan(String root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  void scan(Map<String, byte[]> classes) {
    classes.forEach(this::scan);
  }

  private void scan(String name, byte[] bytes) {
    try {
      ClassReferences references = ClassReferences.read(bytes);
      if (!references.name().equals(name) || !isOwn(name)) {
        forbidden(name, references.name());
      }
      if (!references.complete()) {
        forbidden(name, "CONSTANT_Dynamic");
      }
      for (String type : references.types()) {
        if (!isOwn(type) && !allowed.type(type)) {
          forbidden(name, type);
        }
      }
      for (String member : references.members()) {
        if (!isOwn(member) && !allowed.member(member)) {
          forbidden(name, member);
        }
      }
    } catch (IOException e) {
      forbidden(name, String.valueOf(e.getMessage()));
    }
  }

  private boolean isOwn(String name) {
    return name.startsWith(root + ".");
  }

  private void forbidden(String name, String reference) {
    faults.add(
        ProblemKind.FORBIDDEN_REFERENCE,
        Fault.of(
                name,
                new Text("编译出的规则用了不许用的程序", "the compiled rules refer to what rules may not use"))
            .actual(reference)
            .maybe(
                new Text(
                    "规则只能用事实、动词、yuan(…) 和合计函数",
                    "rules use facts, verbs, yuan(…) and the total functions")));
  }
}
