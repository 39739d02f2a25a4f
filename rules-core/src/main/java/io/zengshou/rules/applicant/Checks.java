package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.HiddenSigns;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects every fault of one applicant, so that all are told at once. */
final class Checks {

  private static final Text OUT_OF_RANGE = new Text("数值超出范围", "the value is out of range");

  private static final long MILLIGRAMS_PER_THOUSANDTH_JIN = 500L;

  private final List<Fault> faults = new ArrayList<>();

  void add(Fault fault) {
    faults.add(fault);
  }

  /** Refuses the applicant where anything was found. */
  void throwIfAny(@Nullable String id) {
    if (!faults.isEmpty()) {
      throw new InvalidApplicantException(id == null || id.isBlank() ? "?" : id, faults);
    }
  }

  void id(String path, @Nullable String id) {
    if (id == null || id.isBlank()) {
      add(
          Fault.of(path, new Text("缺少编号", "the id is missing"))
              .allowed(new Text("非空文字", "text that is not blank")));
    } else {
      words(path, id);
    }
  }

  void words(String path, @Nullable String words) {
    if (words != null && words.length() > Limits.WORDS) {
      add(
          Fault.of(path, new Text("文字过长", "the text is too long"))
              .actual(words)
              .allowed(
                  new Text(
                      "最多 " + Limits.WORDS + " 个字符", "at most " + Limits.WORDS + " characters")));
    }
    Fault hidden = words == null ? null : HiddenSigns.fault(path, words);
    if (hidden != null) {
      add(hidden);
    }
  }

  void money(String path, @Nullable Money value) {
    if (value != null && (value.isNegative() || value.compareTo(Limits.MONEY) > 0)) {
      Fault fault = outOfRange(path, value.toString(), "0.00", Limits.MONEY.toString());
      add(
          value.isNegative()
              ? fault.maybe(
                  new Text(
                      "支出请填在成本一栏,金额本身不为负",
                      "a cost was meant: it has a property of its own, and is not negative"))
              : fault);
    }
  }

  void signedMoney(String path, @Nullable Money value) {
    if (value != null
        && (value.compareTo(Limits.MONEY) > 0 || value.plus(Limits.MONEY).isNegative())) {
      add(outOfRange(path, value.toString(), "-" + Limits.MONEY, Limits.MONEY.toString()));
    }
  }

  void weight(String path, @Nullable Weight value, @Nullable WeightUnit unit) {
    WeightUnit read = unit == null ? WeightUnit.JIN : unit;
    long thousandth = MILLIGRAMS_PER_THOUSANDTH_JIN * (read == WeightUnit.JIN ? 1 : 2);
    if (value != null && value.compareTo(Limits.WEIGHT) > 0) {
      add(outOfRange(path, value.toString(), "0", Limits.WEIGHT.toString()));
    } else if (value != null && value.milligrams() % thousandth != 0) {
      add(
          Fault.of(path, new Text("小数位数过多", "too many decimals"))
              .actual(value.toString())
              .allowed(
                  new Text(
                      "最多 3 位小数(" + read.label().zh() + ")",
                      "at most 3 decimals of a " + read.label().en())));
    }
  }

  void sheets(String path, @Nullable Sheets value) {
    if (value != null && value.compareTo(Limits.SHEETS) > 0) {
      add(outOfRange(path, value.toString(), "0", Limits.SHEETS.toString()));
    }
  }

  void whole(String path, @Nullable Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      add(outOfRange(path, value.toString(), Integer.toString(least), Integer.toString(most)));
    }
  }

  void day(String path, @Nullable LocalDate value) {
    if (value != null && (value.isBefore(Limits.FIRST_DAY) || value.isAfter(Limits.LAST_DAY))) {
      add(
          outOfRange(
              path, value.toString(), Limits.FIRST_DAY.toString(), Limits.LAST_DAY.toString()));
    }
  }

  /** Entries: how many, and each id once. Returns the path of each entry, in order. */
  <E> List<String> entries(String list, List<E> entries, Function<E, @Nullable String> id) {
    if (entries.size() > Limits.ENTRIES) {
      add(outOfRange(list, entries.size() + " entries", "0", Limits.ENTRIES + " entries"));
    }
    List<String> paths = new ArrayList<>(entries.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      String name = id.apply(entries.get(i));
      paths.add(Paths.entry(list, name, i));
      if (name != null) {
        id(list + "[" + i + "].id", name);
      }
      if (name != null && !seen.add(name)) {
        add(
            Fault.of(list + "[" + i + "].id", new Text("编号重复", "the id is used twice"))
                .actual(name)
                .allowed(new Text("每条一个不同的编号", "an id of its own for each entry"))
                .maybe(new Text("同一条录入了两次", "the entry was put in twice")));
      }
    }
    return paths;
  }

  private static Fault outOfRange(String path, String actual, String least, String most) {
    return Fault.of(path, OUT_OF_RANGE)
        .actual(actual)
        .allowed(new Text(least + " 至 " + most, least + " to " + most));
  }
}
