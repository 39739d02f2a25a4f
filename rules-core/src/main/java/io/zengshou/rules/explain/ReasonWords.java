package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a condition that failed: simple ones in words, all others as the rule has them. */
final class ReasonWords {

  private static final Pattern YES_OR_NO = Pattern.compile("(\\w+)\\s*==\\s*(true|false)");
  private static final Pattern SEVERAL = Pattern.compile("\\w+ = [^,=]+(, \\w+ = [^,=]+)*");
  private static final Pattern AND = Pattern.compile(", ");
  private static final Pattern OR = Pattern.compile("\\s*\\|\\|\\s*");

  private final Words words;

  ReasonWords(Words words) {
    this.words = words;
  }

  String of(Reason reason) {
    String subject = reason.subject() == null ? "" : reason.subject();
    List<@Nullable String> wanted =
        Arrays.stream(OR.split(reason.condition())).map(part -> wanted(subject, part)).toList();
    if (wanted.contains(null)) {
      return asWritten(reason, subject);
    }
    String all = String.join(words.say("，或", ", or "), wanted);
    return words.say("未满足：", "Not met: ") + all + actual(subject, reason.actual());
  }

  private String asWritten(Reason reason, String subject) {
    String about = subject.isEmpty() ? "" : words.path(subject) + words.say("，", ", ");
    return words.say("未满足：", "Not met: ")
        + about
        + words.say("规则「" + reason.rule() + "」 ", "rule \"" + reason.rule() + "\": ")
        + reason.condition()
        + actual(subject, reason.actual());
  }

  /** One alternative in words; null: it is none of yes and no, or has no words. */
  private @Nullable String wanted(String subject, String part) {
    Matcher simple = YES_OR_NO.matcher(part.strip());
    if (!simple.matches()) {
      return null;
    }
    String path = path(subject, simple.group(1));
    String told = words.path(path);
    return told.equals(path)
        ? null
        : words.say(
            told + "应为" + yesNo(simple.group(2)), told + " must be " + yesNo(simple.group(2)));
  }

  private String actual(String subject, @Nullable String actual) {
    if (actual == null) {
      return "";
    }
    String told =
        SEVERAL.matcher(actual).matches()
            ? words.list(AND.splitAsStream(actual).map(one -> named(subject, one)).toList())
            : yesNo(actual);
    return words.say("；实际：", "; actual: ") + told;
  }

  /** One of several values: {@code lifted = false}. */
  private String named(String subject, String one) {
    int sign = one.indexOf(" = ");
    return words.path(path(subject, one.substring(0, sign)))
        + words.say("：", ": ")
        + yesNo(one.substring(sign + 3));
  }

  private static String path(String subject, String property) {
    return subject.isEmpty() ? property : subject + "." + property;
  }

  private String yesNo(String value) {
    return switch (value) {
      case "true" -> words.say("“是”", "yes");
      case "false" -> words.say("“否”", "no");
      default -> value;
    };
  }
}
