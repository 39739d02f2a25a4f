package io.zengshou.rules.drl.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.measure.Measure;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped vocabulary can say what rules can say. */
class ShippedVocabularyTest {

  private static final String TEXT =
      Objects.requireNonNull(ShippedPack.files().get("sentences.dsl"));

  @Test
  void itHasNoFaults() {
    assertThat(new Sentences(Map.of("sentences.dsl", TEXT), Map.of()).slips()).isEmpty();
  }

  @Test
  void everyFactAndAttributeCanBeSaid() {
    Set<String> unsaid = new TreeSet<>();
    for (FactType type : Vocabulary.STANDARD.types()) {
      if (!says("\\b" + type.name() + "\\(")) {
        unsaid.add(type.name());
      }
      for (String attribute : type.attributes()) {
        if (!says("[=(:, ]" + attribute + "( [=<>i:]|\\(\\)| \\)| \\{|[,)])")) {
          unsaid.add(type.name() + "." + attribute);
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  @Test
  void everyValueCanBeSaid() {
    Set<String> unsaid = new TreeSet<>();
    for (Class<? extends Enum<?>> constants : Vocabulary.STANDARD.enumerations()) {
      for (Enum<?> constant : constants.getEnumConstants()) {
        String name = constants.getSimpleName() + "." + constant.name();
        if (!says("\\b" + Pattern.quote(name) + "\\b")) {
          unsaid.add(name);
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  @Test
  void everyVerbCanBeSaid() {
    Set<String> unsaid = new TreeSet<>();
    Verbs.TYPES.forEach(
        (name, type) -> {
          for (Method method : type.getMethods()) {
            String call = name + "." + method.getName() + "(";
            if (method.getDeclaringClass() == type && !says("=" + Pattern.quote(call))) {
              unsaid.add(call);
            }
          }
        });
    assertThat(unsaid).isEmpty();
  }

  @Test
  void measuresHaveTheNamesOfTheCatalogue() {
    Map<String, String> said = new TreeMap<>();
    Pattern.compile("^\\[\\*]\\[措施]([^=]+)=\"([^\"]+)\"$", Pattern.MULTILINE)
        .matcher(TEXT)
        .results()
        .forEach(found -> said.put(found.group(2), found.group(1)));
    Map<String, String> wanted = new TreeMap<>();
    for (Measure measure : PackLoader.packaged("shiquan-2023").catalogue().measures()) {
      wanted.put(measure.id(), measure.title().zh());
    }
    assertThat(said).isEqualTo(wanted);
  }

  @Test
  void everyReadingAndNoteOfTheShippedRulesCanBeSaid() {
    Set<String> unsaid = new TreeSet<>();
    for (var rule : PackLoader.packaged("shiquan-2023").rules()) {
      for (String annotation : List.of("Reading", "Note")) {
        for (String value : rule.text().values(annotation)) {
          if (!says("=\"" + Pattern.quote(value) + "\"")) {
            unsaid.add(value);
          }
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  private static boolean says(String meaning) {
    return Pattern.compile(meaning).matcher(TEXT).find();
  }
}
