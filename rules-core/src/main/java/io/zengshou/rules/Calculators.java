package io.zengshou.rules;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** Finds the engine that can load a pack. */
final class Calculators {

  private Calculators() {}

  static BenefitCalculator load(String packId) {
    Set<String> found = new TreeSet<>();
    for (CalculatorProvider provider : providers(packId)) {
      if (provider.packs().contains(packId)) {
        return provider.load(packId);
      }
      found.addAll(provider.packs());
    }
    throw new InvalidPackException(
        packId,
        List.of(
            Fault.of(packId, new Text("没有这个规则包", "no such rule pack"))
                .actual(packId)
                .allowed(Text.same(String.join(", ", found)))
                .maybe(
                    new Text(
                        "编号写错了;本地文件夹请用 load(Path)",
                        "the id is misspelt; a folder is loaded with load(Path)"))));
  }

  static BenefitCalculator load(Path folder) {
    return providers(folder.toString()).get(0).load(folder);
  }

  private static List<CalculatorProvider> providers(String pack) {
    List<CalculatorProvider> providers = new ArrayList<>();
    ServiceLoader.load(CalculatorProvider.class, CalculatorProvider.class.getClassLoader())
        .forEach(providers::add);
    if (providers.isEmpty()) {
      throw new InvalidPackException(pack, List.of(Library.ENGINE.missing(pack)));
    }
    return providers;
  }
}
