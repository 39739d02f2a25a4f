package io.zengshou.rules.json;

import io.zengshou.rules.text.NearestDay;
import io.zengshou.rules.text.Text;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses what people who keep ledgers meant by what is no value of the contract. */
final class Hints {

  private static final Set<String> YES = Set.of("true", "是", "有", "yes", "y", "1", "√");
  private static final Set<String> NO = Set.of("false", "否", "无", "没有", "no", "n", "0", "×");
  private static final Set<String> UNKNOWN =
      Set.of("", "-", "--", "/", "?", "不详", "未知", "不清楚", "无", "null", "n/a", "na", "unknown");

  private static final List<String> UNITS =
      List.of("人民币", "公斤", "千克", "元", "斤", "张", "台", "人", "岁", "kg", "jin", "yuan", "rmb", "¥");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,9})?");
  private static final int LONGEST = 60;

  private Hints() {}

  static boolean saysUnknown(String text) {
    return UNKNOWN.contains(plain(text));
  }

  /** What number a text is meant to be; {@code quote} is put around it. */
  static @Nullable Text number(String text, String quote) {
    if (saysUnknown(text)) {
      return Said.OMIT;
    }
    String number = plain(text).replace(",", "").replace(" ", "");
    for (String unit : UNITS) {
      number = number.replace(unit, "");
    }
    boolean tenThousands = number.endsWith("万");
    if (tenThousands) {
      number = number.substring(0, number.length() - 1);
    }
    if (!DECIMAL.matcher(number).matches()) {
      return null;
    }
    String meant = tenThousands ? tenThousandfold(number) : number;
    String written = quote + meant + quote;
    return new Text(
        written + ",只写数字,不带单位、分隔符和全角字符", written + ", digits alone, without units or separators");
  }

  private static String tenThousandfold(String number) {
    BigDecimal value = new BigDecimal(number).movePointRight(4).stripTrailingZeros();
    return value.toPlainString();
  }

  static @Nullable Text yesNo(Node node) {
    String text = node instanceof Node.Words words ? words.text() : node.shown();
    if (YES.contains(plain(text))) {
      return new Text("true(不加引号)", "true, without quotes");
    }
    // "无" may say no as well as nothing known; of a yes-no question it says no.
    if (NO.contains(plain(text))) {
      return new Text("false(不加引号)", "false, without quotes");
    }
    return saysUnknown(text) ? Said.OMIT : null;
  }

  static @Nullable Text day(String text) {
    if (!NearestDay.isLikeOne(text)) {
      return saysUnknown(text) ? Said.OMIT : null;
    }
    LocalDate day = NearestDay.of(text);
    return day == null ? new Text("没有这一天", "there is no such day") : Text.same("\"" + day + "\"");
  }

  // Full-width digits and letters become plain ones; the input is cut, as hints are short.
  private static String plain(String text) {
    String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return Normalizer.normalize(shortened, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
