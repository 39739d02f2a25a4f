package io.zengshou.rules.drl.pack;

import io.zengshou.rules.applicant.FactTypes;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Input;
import io.zengshou.rules.study.plan.Unit;
import io.zengshou.rules.study.plan.Value;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads facts of households by their names in the contract, and what they are to be. */
final class FactReader {

  private static final Map<String, Class<?>> TYPES = FactTypes.of(Household.class);
  private static final List<String> LISTS = Arrays.stream(Ledger.values()).map(Term::id).toList();

  /** The id of the entry that the action is for. */
  private static final String ENTRY = "$entry";

  private final Map<String, Input> inputs;
  private final Faults faults;
  private final @Nullable String each;

  /**
   * @param each the list for whose entries the action is; null: it is for the household
   */
  FactReader(Map<String, Input> inputs, Faults faults, @Nullable String each) {
    this.inputs = inputs;
    this.faults = faults;
    this.each = each;
  }

  @Nullable String each() {
    return each;
  }

  /** The name of a list; a fault where there is none of that name. */
  String isList(Yaml value) {
    if (!LISTS.contains(value.text())) {
      faults.unknown(
          ProblemKind.UNKNOWN_ATTRIBUTE,
          value.where(),
          "没有这个明细",
          "no such list",
          value.text(),
          LISTS);
    }
    return value.text();
  }

  /**
   * Facts and what they must be.
   *
   * @param list of whose entries they are; null: of the household
   */
  Map<String, Object> known(Yaml yaml, @Nullable String list) {
    Map<String, Object> facts = new LinkedHashMap<>();
    yaml.map()
        .forEach(
            (name, value) -> {
              Class<?> type = type(name, value, list);
              Object fixed = type == null ? null : FixedValues.read(value, type, faults);
              if (fixed != null) {
                facts.put(name, fixed);
              }
            });
    return facts;
  }

  /** Facts and what an action makes of them. */
  Map<String, Value> values(Yaml yaml, @Nullable String list) {
    Map<String, Value> facts = new LinkedHashMap<>();
    yaml.map()
        .forEach(
            (name, value) -> {
              Class<?> type = type(name, value, list);
              Value read = type == null ? null : value(value, type);
              if (read != null) {
                facts.put(name, read);
              }
            });
    return facts;
  }

  /** Amounts of the household and by how much they rise. */
  Map<String, Value> amounts(Yaml yaml) {
    int before = faults.count();
    yaml.map()
        .forEach(
            (name, value) -> {
              Class<?> type = TYPES.get(name);
              if (type != null && type != Money.class) {
                faults.add(
                    ProblemKind.WRONG_TYPE, value.where(), "不是金额", "not an amount of money", name);
              }
            });
    return faults.count() > before ? Map.of() : values(yaml, null);
  }

  /** The id of the input that says a cost. */
  String cost(Yaml value) {
    return value(value, Money.class) instanceof Value.Asked asked ? asked.input() : notFree(value);
  }

  private String notFree(Yaml value) {
    faults.add(
        ProblemKind.WRONG_ACTION,
        Fault.of(
                value.where(),
                new Text("农户的花费不能由规则包定", "a pack cannot say what it costs a household"))
            .actual(value.text())
            .allowed(new Text("0,或 $ 加一项输入", "0, or $ and an input")));
    return "";
  }

  private @Nullable Class<?> type(String name, Yaml value, @Nullable String list) {
    String prefix = list == null ? "" : list + ".";
    Class<?> type = TYPES.get(prefix + name);
    boolean here = list != null || LISTS.stream().noneMatch(one -> name.startsWith(one + "."));
    if (type != null && here) {
      return type;
    }
    List<String> names =
        TYPES.keySet().stream()
            .filter(path -> path.startsWith(prefix))
            .map(path -> path.substring(prefix.length()))
            .filter(path -> list != null || LISTS.stream().noneMatch(o -> path.startsWith(o + ".")))
            .toList();
    // Where the list is unknown that is told already.
    if (!names.isEmpty()) {
      faults.unknown(
          ProblemKind.UNKNOWN_ATTRIBUTE, value.where(), "没有这个栏目", "no such fact", name, names);
    }
    return null;
  }

  private @Nullable Value value(Yaml value, Class<?> type) {
    String text = value.text();
    if (text.equals(ENTRY)) {
      if (each != null && type == String.class) {
        return new Value.Entry();
      }
      faults.add(
          ProblemKind.WRONG_ACTION,
          value.where(),
          ENTRY + " 只用在有 each 的行动里,填编号",
          ENTRY + " is an id, in an action that is for each of a list",
          ENTRY);
      return null;
    }
    if (text.startsWith("$")) {
      return asked(value, text.substring(1), type);
    }
    Object fixed = FixedValues.read(value, type, faults);
    return fixed == null ? null : new Value.Fixed(fixed);
  }

  private @Nullable Value asked(Yaml value, String id, Class<?> type) {
    Input input = inputs.get(id);
    if (input == null) {
      faults.unknown(
          ProblemKind.UNKNOWN_INPUT,
          value.where(),
          "inputs 里没有这一项",
          "an input that inputs does not name",
          id,
          inputs.keySet(),
          value.text());
      return null;
    }
    if (input.unit().type() != type) {
      faults.add(
          ProblemKind.WRONG_TYPE,
          Fault.of(value.where(), new Text("输入的单位不合", "an input of another unit"))
              .actual(id)
              .allowed(units(type)),
          value.text());
      return null;
    }
    return new Value.Asked(id);
  }

  private static Text units(Class<?> type) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.type() == type)
        .map(Unit::label)
        .findFirst()
        .orElse(new Text("这里不能用输入", "no input here"));
  }
}
