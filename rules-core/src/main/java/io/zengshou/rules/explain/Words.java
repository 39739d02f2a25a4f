package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, quantities and paths in the words of one language: {@code 4,999.90元} or {@code 4,999.90
 * yuan}; {@code machines[m2].price} becomes 机械（m2）的发票单价. Immutable.
 */
public final class Words {

  private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[([^\\[\\]]+)](?:\\.(.+))?");

  private static final String WHETHER = "whether ";

  private final Locale locale;
  private final EntryNames names;

  private Words(Locale locale, EntryNames names) {
    this.locale = locale;
    this.names = names;
  }

  /** Words in Chinese for a Chinese locale, in English for all others. */
  public static Words in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new Words(locale, EntryNames.none());
  }

  /** As {@link #in}, and entries of the applicant are called by their names, not by their ids. */
  public static Words of(Applicant applicant, Locale locale) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(locale, "locale");
    return new Words(locale, EntryNames.of(applicant));
  }

  /** As {@link #of}, and entries are called by their places alone, persons too: nobody is named. */
  public static Words unnamed(Applicant applicant, Locale locale) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(locale, "locale");
    return new Words(locale, EntryNames.unnamed(applicant));
  }

  /** The one of two texts that is in the language of these words. */
  public String say(String zh, String en) {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    return new Text(zh, en).in(locale);
  }

  /** The text in the language of these words. */
  public String say(Text text) {
    return text.in(locale);
  }

  /** A fault in the language of these words. */
  String say(Fault fault) {
    return fault.in(locale);
  }

  /** An amount with its unit and thousands in groups: {@code -5,000.00元}. */
  public String money(Money amount) {
    return grouped(amount.number()) + say("元", " yuan");
  }

  /** An amount without its unit, for a column that names it. */
  public String number(Money amount) {
    return grouped(amount.number());
  }

  /** A count without a unit, for a column that names it. */
  public String number(long count) {
    return grouped(Long.toString(count));
  }

  /** What an amount changes by, without its unit: {@code +1,000.00}, {@code -1,000.00}. */
  public String signed(Money change) {
    return change.isPositive() ? "+" + number(change) : number(change);
  }

  /** The most of a sum, without its unit; how many have no upper limit, where there are any. */
  public String most(Sum sum) {
    Money most = sum.most();
    return most == null
        ? say("无上限（" + sum.unlimited() + "户）", "no limit (" + sum.unlimited() + ")")
        : number(most);
  }

  /** A quantity with its unit: {@code 180斤}, {@code 3 sheets}. */
  public String quantity(Quantity quantity) {
    if (quantity instanceof Money amount) {
      return money(amount);
    }
    String number = grouped(quantity.number());
    return switch (quantity.unit()) {
      case "jin" -> number + say("斤", " jin");
      case "sheet" -> number + say("张", number.equals("1") ? " sheet" : " sheets");
      default -> number + " " + quantity.unit();
    };
  }

  /** Whole things with their unit: {@code 2岁}, {@code 2 years}. */
  public String count(long count, Text unit) {
    String zh = grouped(Long.toString(count)) + unit.zh();
    if (unit.en().isEmpty()) {
      return say(zh, grouped(Long.toString(count)));
    }
    String en = unit.en();
    boolean one = count == 1 && en.endsWith("s");
    return say(
        zh, grouped(Long.toString(count)) + " " + (one ? en.substring(0, en.length() - 1) : en));
  }

  /** Of what class an applicant is, as far as it is known: 脱贫户, 易地搬迁. */
  public List<String> classification(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    return new ClassificationWords(this).of(applicant);
  }

  /** A condition that failed: 未满足：蚕茧（0）：是优质茧；实际：不是优质茧. */
  public String reason(Reason reason) {
    Objects.requireNonNull(reason, "reason");
    return new ReasonWords(this).of(reason);
  }

  /** A change of one fact: 若 王秀英是否就业 由“是”变为“否”，则符合. */
  public String change(Change change) {
    Objects.requireNonNull(change, "change");
    return new ChangeWords(this).of(change);
  }

  /** What a finding comes to: 符合 5,000.00元, 待审核 至少 0.00元. */
  public String outcome(Outcome outcome, Kind kind) {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(kind, "kind");
    return new OutcomeWords(this).of(outcome, kind);
  }

  /** The clauses that a measure comes from: 二(一)1、二(三)2. */
  public String clauses(Measure measure) {
    return list(measure.clauses().stream().map(Clause::number).toList());
  }

  /** A rate as a rule has it, such as {@code 1元/斤}, with its unit in words. */
  public String rate(String rate) {
    Objects.requireNonNull(rate, "rate");
    try {
      if (Figure.parse(FigureName.RATE, rate) instanceof Figure.Price price) {
        return money(price.price().amount())
            + say("/" + price.price().unit().zh(), " per " + price.price().unit().en());
      }
    } catch (IllegalArgumentException e) {
      // A figure of a kind that is not known here is told as it stands.
    }
    return rate;
  }

  /** Texts one after the other. */
  public String list(Collection<String> texts) {
    Objects.requireNonNull(texts, "texts");
    return String.join(say("、", ", "), texts);
  }

  /** Paths one after the other, in words. */
  public String paths(List<String> paths) {
    return list(paths.stream().map(this::path).distinct().toList());
  }

  /** What stands at a path, in words; a path that has no words is told as it is. */
  public String path(String path) {
    Objects.requireNonNull(path, "path");
    Matcher entry = ENTRY.matcher(path);
    if (!entry.matches()) {
      return property(path).orElse(path);
    }
    String whole = entry(path, entry.group(1), entry.group(2));
    if (entry.group(3) == null) {
      return whole;
    }
    Optional<String> property = property(entry.group(1) + "." + entry.group(3));
    return property.map(p -> say(zhOf(whole, p), enOf(whole, p))).orElse(path);
  }

  private static String zhOf(String entry, String property) {
    return property.startsWith("是否") ? entry + property : entry + "的" + property;
  }

  private static String enOf(String entry, String property) {
    if (!property.startsWith(WHETHER)) {
      return property + " of " + entry;
    }
    String rest = property.substring(WHETHER.length());
    boolean verb = rest.startsWith("has ") || rest.startsWith("wants ");
    return WHETHER + entry + (verb ? " " : " is ") + rest;
  }

  private String entry(String path, String list, String id) {
    Text name = names.of(list + "[" + id + "]");
    boolean person = list.equals(Ledger.MEMBERS.id());
    if (name != null && person) {
      return say(name);
    }
    @Nullable String listWord = one(list);
    if (listWord == null) {
      return path;
    }
    String called = name == null ? id : say(name);
    if (called.isEmpty()) {
      return listWord;
    }
    return say(listWord + "（" + called + "）", listWord + " (" + called + ")");
  }

  /** What one entry of a list is called; null: no such list. */
  private @Nullable String one(String list) {
    return Arrays.stream(Ledger.values())
        .filter(ledger -> ledger.id().equals(list))
        .map(this::one)
        .findFirst()
        .orElse(null);
  }

  private String one(Ledger ledger) {
    return switch (ledger) {
      case MEMBERS -> say("成员", "member");
      case PRODUCTION -> say("经营项目", "production");
      case SILKWORM_EGGS -> say("蚕种", "silkworm eggs");
      case COCOON_DELIVERIES -> say("蚕茧", "cocoon delivery");
      case MACHINES -> say("机械", "machine");
      case WAGES -> say("工资", "wage");
      case PROPERTY -> say("财产性收入", "property income");
      case TRANSFERS -> say("转移性收入", "transfer");
      case PAYMENTS -> say("补贴", "benefit");
    };
  }

  private Optional<String> property(String path) {
    Text word = FactWords.of(path);
    if (word != null) {
      return Optional.of(say(word));
    }
    return Arrays.stream(Ledger.values())
        .filter(ledger -> ledger.id().equals(path))
        .map(ledger -> say(ledger.label()))
        .findFirst();
  }

  private static String grouped(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    int dot = number.indexOf('.');
    int end = dot < 0 ? number.length() : dot;
    StringBuilder grouped = new StringBuilder(number);
    for (int at = end - 3; at > start; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
