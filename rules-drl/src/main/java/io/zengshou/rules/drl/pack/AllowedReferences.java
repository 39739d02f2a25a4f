package io.zengshou.rules.drl.pack;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.code.Known;
import io.zengshou.rules.drl.code.KnownFacts;
import io.zengshou.rules.drl.code.Logic;
import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.code.Sums;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.totals.TotalMoney;
import io.zengshou.rules.drl.totals.TotalSheets;
import io.zengshou.rules.drl.totals.TotalWeight;
import io.zengshou.rules.drl.verbs.Verbs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What compiled rules may refer to, member by member: the facts and values of the vocabulary, the
 * verbs, the totals, and what generated code stands on, which {@code allowed.references} lists.
 */
final class AllowedReferences {

  private static final String LIST = "allowed.references";

  private final Set<String> types = new HashSet<>();
  private final Set<String> members = new HashSet<>();

  private AllowedReferences() {
    Vocabulary.STANDARD.types().forEach(this::fact);
    for (Class<? extends Enum<?>> values : Vocabulary.STANDARD.enumerations()) {
      types.add(values.getName());
      for (Enum<?> constant : values.getEnumConstants()) {
        members.add(values.getName() + "." + constant.name());
      }
    }
    methods(Verbs.class, Verbs.TYPES.keySet());
    for (Class<?> verb : Verbs.TYPES.values()) {
      types.add(verb.getName());
      for (Method method : verb.getMethods()) {
        if (method.getDeclaringClass() == verb) {
          members.add(verb.getName() + "." + method.getName());
        }
      }
    }
    for (Class<?> total : List.of(TotalMoney.class, TotalWeight.class, TotalSheets.class)) {
      methods(total, Set.of("<init>"));
    }
    types.add(Fact.class.getName());
    methods(KnownFacts.class, Set.of("known"));
    methods(RuleCode.class, Set.of("<init>"));
    methods(AmountCode.class, Set.of("<init>"));
    for (Class<?> known : List.of(Logic.class, Known.class, Sums.class)) {
      methods(known, names(known.getDeclaredMethods()));
      methods(known, names(known.getDeclaredFields()));
    }
    methods(Household.class, Set.of("members", "threeQuarters"));
    methods(Machine.class, Set.of("units"));
    RecordType.ALL.forEach(this::record);
    list();
  }

  /** Made when first asked for: a packaged pack was scanned when its jar was built. */
  static AllowedReferences standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final AllowedReferences STANDARD = new AllowedReferences();
  }

  boolean type(String name) {
    return types.contains(name);
  }

  /** Whether a method or field may be used: {@code io.zengshou.rules.money.Money.plus}. */
  boolean member(String name) {
    return members.contains(name);
  }

  private void fact(FactType type) {
    methods(type.javaType(), type.attributes());
    methods(type.javaType(), Set.of("lower", "upper"));
    for (String attribute : type.attributes()) {
      types.add(type.typeOf(attribute).getName());
    }
  }

  /** What the attributes of a fact are read from. */
  private void record(RecordType type) {
    types.add(type.record().getName());
    for (String attribute : Vocabulary.STANDARD.typeOf(type.fact()).attributes()) {
      Method reader = type.reader(attribute);
      methods(reader.getDeclaringClass(), Set.of(reader.getName()));
    }
  }

  private static Set<String> names(Member... members) {
    return Arrays.stream(members).map(Member::getName).collect(Collectors.toSet());
  }

  private void methods(Class<?> type, Set<String> names) {
    types.add(type.getName());
    names.forEach(name -> members.add(type.getName() + "." + name));
  }

  private void list() {
    try (InputStream in = AllowedReferences.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is missing from the jar");
      }
      String type = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("  ")) {
          members.add(type + "." + line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          type = line.strip();
          types.add(type);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(LIST + " cannot be read", e);
    }
  }
}
