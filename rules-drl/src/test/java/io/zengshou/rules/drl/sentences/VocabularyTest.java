package io.zengshou.rules.drl.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a faulty vocabulary, at its line. */
class VocabularyTest {

  private static List<Slip> slips(String text) {
    return new Sentences(Map.of("v.dsl", text), Map.of()).slips();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "家庭=Household()|wrong-vocabulary|1|每行以方括号开头",
        "[whem]家庭=Household()|wrong-vocabulary|1|没有这个部分",
        "[when][家庭=Household()|wrong-vocabulary|7|缺少 ]",
        "[when]家庭|wrong-vocabulary|7|缺少 =:前面是句子,后面是它的意思",
        "[when]=Household()|wrong-vocabulary|7|= 的两边都要写",
        "[when]家庭{数=Household()|wrong-vocabulary|7|花括号没有成对,或里面是空的",
        "[when]家庭{数}人=Household()|wrong-vocabulary|1|= 右边没有用到 {数}",
        "[when]家庭=Household( registeredPersons == {数} )|wrong-vocabulary|10|= 左边没有 {数}",
        "[when]{数}到{数}=Household( registeredPersons == {数} )|wrong-vocabulary|1|{数} 写了两次",
        "[when]家庭{树}人=Household( registeredPersons == {树} )|wrong-vocabulary|9|没有这一类说法",
        "[*][数]一=1|wrong-vocabulary|4|这个名称已有固定的意思",
        "[*][甲]一{甲}=1{甲}|wrong-vocabulary|8|这一类说法里又用到它自己",
        "[when]家庭=household()|unknown-fact|10|没有这种事实",
        "[when]家庭=Household( lited == true )|unknown-attribute|21|Household 没有这个属性",
        "[when]家庭=Household( lifted != true )|negation|28|条件里不能用否定,因为不知道不等于不是",
        "[when]家庭=Household( lifted )|bare-condition|21|条件没有写完",
        "[when]家庭=eval( true )|unknown-fact|10|没有这种事实",
        "[when]家庭=Household() Member()|wrong-vocabulary|10|意思不是一个事实",
        "[when]家庭=Household(); rule \"x\" when|wrong-vocabulary|10|意思不是一个事实",
        "[then]给=award.on($base); award.on($base);|wrong-vocabulary|9|意思不是一个动词",
        "[then]给=awards.on($base);|unknown-verb|9|没有这个动词",
        "[then]给=award.of($base);|wrong-call|15|动词不能这样用",
        "[then]给=award.getClass();|wrong-call|15|动词不能这样用",
        "[then]给=java.lang.Runtime.getRuntime().exec(\"x\");|wrong-vocabulary|9|意思不是一个动词",
        "[keyword]给=import java.util.List;|wrong-vocabulary|12|不是规则开头的写法",
        "[keyword]给=salience 10|wrong-vocabulary|12|不是规则开头的写法",
        "[keyword]给=function void f() { }|wrong-vocabulary|12|花括号没有成对,或里面是空的",
        "[*]给=award.on($base);|wrong-vocabulary|6|整句要写明部分",
      })
  void aFaultyEntryIsToldAtItsLine(String entry, String id, int column, String what) {
    List<Slip> slips = slips("# 词汇\n\n" + entry + "\n");
    assertThat(slips).hasSize(1);
    Slip slip = slips.get(0);
    assertThat(slip.kind().id()).isEqualTo(id);
    assertThat(slip.fault().what().zh()).isEqualTo(what);
    assertThat(slip.fault().where()).isEqualTo("v.dsl:3:" + column);
  }

  @Test
  void aSentenceThatIsThereTwiceNamesTheOther() {
    List<Slip> slips =
        slips(
            """
            [when]家庭{甲}=Household( {甲} )
            [when]有{甲}家庭=exists Household( {甲} )
            [*][甲]脱贫=lited == true
            [*][甲]搬迁=relocated == true
            [*][甲]属于{乙}={乙}
            [*][乙]监测户=monitord == true
            """);
    assertThat(slips).extracting(Slip::line).containsExactly(3, 6);
  }

  @Test
  void aVocabularyThatNobodyWroteIsRefused() {
    assertThat(slips("[when]家庭=Household()" + " ".repeat(2_000)))
        .extracting(s -> s.kind().id())
        .containsExactly("too-large");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      many.append("[*][甲]词" + i + "=" + i + "\n");
    }
    assertThat(slips(many.toString())).extracting(s -> s.kind().id()).containsExactly("too-large");
    // Each phrase holds the next one twice: forty of them would fill the memory.
    StringBuilder deep = new StringBuilder("[when]家庭{甲A}=Household( {甲A} )\n");
    for (char name = 'A'; name < 'Z'; name++) {
      String next = "{甲" + (char) (name + 1) + "}";
      deep.append("[*][甲" + name + "]x" + next + "=" + next + next + "\n");
    }
    deep.append("[*][甲Z]y=lifted == true\n");
    assertThat(slips(deep.toString())).isNotEmpty();
  }
}
