package io.zengshou.rules.drl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VocabularyWordsTest {

  private static final VocabularyWords WORDS = VocabularyWords.standard();

  @Test
  void everythingThatARuleCanNameHasWordsAndNothingElseHas() {
    Set<String> wanted = new TreeSet<>();
    List<String> withoutNo = new ArrayList<>();
    List<String> needlessNo = new ArrayList<>();
    for (FactType type : Vocabulary.STANDARD.types()) {
      wanted.add(type.name());
      for (String attribute : type.attributes()) {
        String key = type.name() + "." + attribute;
        wanted.add(key);
        boolean yesNo = type.typeOf(attribute) == Boolean.class;
        if (yesNo && !WORDS.hasDenied(key)) {
          withoutNo.add(key);
        } else if (!yesNo && WORDS.hasDenied(key)) {
          needlessNo.add(key);
        }
      }
    }
    for (Class<? extends Enum<?>> constants : Vocabulary.STANDARD.enumerations()) {
      for (Enum<?> constant : constants.getEnumConstants()) {
        if (!(constant instanceof Term)) {
          wanted.add(constants.getSimpleName() + "." + constant.name());
        }
      }
    }
    assertThat(WORDS.keys()).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(withoutNo).isEmpty();
    assertThat(needlessNo).isEmpty();
  }

  @Test
  void wholeNumbersSayWhatTheyCount() {
    List<String> uncounted = new ArrayList<>();
    for (FactType type : Vocabulary.STANDARD.types()) {
      for (String attribute : type.attributes()) {
        if (type.typeOf(attribute) == Integer.class
            && WORDS.unit(type, attribute).label().zh().isEmpty()) {
          uncounted.add(type.name() + "." + attribute);
        }
      }
    }
    assertThat(uncounted).isEmpty();
  }

  @Test
  void whatHasNoWordsIsToldAsRulesWriteIt() {
    VocabularyWords none = new VocabularyWords("# nothing\n");
    FactType member = Vocabulary.STANDARD.typeOf(Member.class);
    Condition condition =
        Objects.requireNonNull(
            ConstraintParser.parse(
                    Vocabulary.STANDARD,
                    "age >= 60 || employed == true || schooling == Schooling.LEAVER")
                .condition());
    assertThat(new ConditionWords(none, member, Text::same).of(condition).en())
        .isEqualTo(
            "age must be at least 60, or employed = true, "
                + "or schooling must be leaver who did not go on");
  }

  @Test
  void aLineThatSaysNothingIsRefusedWithItsNumber() {
    for (String line :
        List.of(
            "Member.age 年龄 | age",
            "Member.age = 年龄",
            "Member.age [month] = 年龄 | age",
            "Member.employed = 已就业 / 没有就业 | employed")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new VocabularyWords("\n" + line + "\n"))
          .withMessageStartingWith("line 2: ");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VocabularyWords("A = 甲 | a\nA = 乙 | b\n"))
        .withMessage("line 2: A has words already");
  }
}
