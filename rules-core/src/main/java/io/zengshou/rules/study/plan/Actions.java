package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a pack, and what its callers can be asked.
 *
 * @param line the id of the measure whose line a household is to reach; null where the pack names
 *     none
 * @param inputs what is asked, in the order of the pack
 * @param actions in the order of the pack; it settles ties
 */
public record Actions(@Nullable String line, List<Input> inputs, List<Action> actions) {

  /** Of a pack without actions. */
  public static final Actions NONE = new Actions(null, List.of(), List.of());

  public Actions {
    inputs = List.copyOf(inputs);
    actions = List.copyOf(actions);
  }

  /** The input of that id, if there is one. */
  public Optional<Input> input(String id) {
    Objects.requireNonNull(id, "id");
    return inputs.stream().filter(input -> input.id().equals(id)).findFirst();
  }

  /**
   * Reads what a caller says: numbers by the ids of inputs. {@code job-wage[m1]} is for one person
   * or entry alone and goes before {@code job-wage}.
   *
   * @throws InvalidInputsException where there is no such input, or a number is none or is
   *     negative: all faults at once
   */
  public Map<String, Quantity> read(Map<String, String> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    Map<String, Quantity> read = new TreeMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Map.Entry<String, String> entry : new TreeMap<>(numbers).entrySet()) {
      String name = entry.getKey();
      Optional<Input> input = input(plain(name));
      if (input.isEmpty()) {
        faults.add(unknown(name));
        continue;
      }
      try {
        read.put(name, input.get().unit().read(entry.getValue()));
      } catch (IllegalArgumentException e) {
        faults.add(wrong(name, entry.getValue(), input.get().unit()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInputsException(faults);
    }
    return read;
  }

  /**
   * Holds that inputs are those of the pack.
   *
   * @throws IllegalArgumentException where one is unknown, or of another unit
   */
  void require(Map<String, Quantity> given) {
    given.forEach(
        (name, quantity) -> {
          Input input = input(plain(name)).orElse(null);
          if (input == null || input.unit().type() != quantity.getClass()) {
            throw new IllegalArgumentException(
                "no input \"" + name + "\" of " + quantity.unit() + "; inputs: " + inputs);
          }
        });
  }

  /** The id of an input that is given for one entry. */
  private static String plain(String name) {
    return name.replaceFirst("\\[[^\\[\\]]+]$", "");
  }

  private Fault unknown(String name) {
    List<String> ids = inputs.stream().map(Input::id).toList();
    Fault fault =
        Fault.of(name, new Text("没有这项输入", "no such input"))
            .actual(name)
            .allowed(Text.same(String.join(", ", ids)));
    String near = Nearest.of(name, ids);
    return near == null ? fault : fault.maybe(Text.same(near));
  }

  private static Fault wrong(String name, String number, Unit unit) {
    int decimals = unit == Unit.JIN ? 3 : 2;
    String zh = unit.label().zh();
    Fault fault =
        Fault.of(name, new Text("不是" + zh + "数", "not a number of " + unit.id()))
            .actual(number)
            .allowed(
                new Text(
                    "不小于零、最多 " + decimals + " 位小数",
                    "a number from 0 with at most " + decimals + " decimals"));
    String plain = number.replace(",", "").replace(zh, "").strip();
    try {
      unit.read(plain);
      return fault.maybe(Text.same(plain));
    } catch (IllegalArgumentException e) {
      return fault;
    }
  }
}
