package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a household must keep to, in the order of the contract. */
final class HouseholdChecks {

  /** Checks one entry that stands at {@code path}. */
  @FunctionalInterface
  private interface Check<E> {
    void of(String path, E entry);
  }

  private final Household h;
  private final Checks checks = new Checks();

  HouseholdChecks(Household household) {
    this.h = household;
  }

  void run() {
    checks.id("id", h.id());
    checks.words("township", h.township());
    checks.words("village", h.village());
    checks.words("head", h.head());
    classification();
    persons();
    incomes();
    production();
    guarantee();
    checks.throwIfAny(h.id());
  }

  private void classification() {
    if (h.monitoring() == Monitoring.UNSTABLE && Boolean.FALSE.equals(h.lifted())) {
      checks.add(
          contradiction("lifted", "false", "脱贫不稳定户必是脱贫户", "an unstable household is a lifted one"));
    }
    if (Boolean.TRUE.equals(h.relocatedIntoTown()) && Boolean.FALSE.equals(h.relocated())) {
      checks.add(
          contradiction(
              "relocatedIntoTown",
              "true",
              "不是易地搬迁户,就没有搬迁进城镇",
              "a household that was not relocated did not move into a town"));
    }
  }

  private void persons() {
    checks.whole("registeredPersons", h.registeredPersons(), 1, Limits.PERSONS);
    each("members", h.members(), Member::id, this::member);
    Integer persons = h.registeredPersons();
    if (persons != null && h.members().size() > persons) {
      checks.add(
          Fault.of("members", new Text("成员多于户籍人数", "more members than registered persons"))
              .actual(Integer.toString(h.members().size()))
              .allowed(new Text("最多 " + persons + " 人", "at most " + persons))
              .maybe(new Text("户籍人数没有更新", "registeredPersons was not brought up to date")));
    } else if (h.members().size() > Limits.PERSONS) {
      checks.whole("members", h.members().size(), 0, Limits.PERSONS);
    }
  }

  private void member(String path, Member member) {
    if (member.id() == null) {
      checks.id(path + ".id", null);
    }
    checks.words(path + ".name", member.name());
    checks.day(path + ".birthDate", member.birthDate());
    checks.whole(path + ".age", member.age(), 0, Limits.AGE);
    checks.whole(path + ".disabilityGrade", member.disabilityGrade(), 1, 4);
    if (member.age() != null && member.birthDate() != null) {
      checks.add(
          contradiction(
              path + ".age",
              member.age().toString(),
              "出生日期与年龄只填一项",
              "either the birth date or the age is given, not both"));
    }
  }

  private void incomes() {
    Set<String> ids = h.members().stream().map(Member::id).collect(Collectors.toSet());
    each(
        "wages",
        h.wages(),
        Wage::id,
        (path, wage) -> {
          checks.money(path + ".amount", wage.amount());
          checks.money(path + ".employmentCosts", wage.employmentCosts());
          checks.words(path + ".member", wage.member());
          knownMember(path + ".member", wage.member(), ids);
        });
    each(
        "property",
        h.property(),
        PropertyIncome::id,
        (path, income) -> checks.money(path + ".amount", income.amount()));
    each(
        "transfers",
        h.transfers(),
        Transfer::id,
        (path, transfer) -> {
          checks.money(path + ".amount", transfer.amount());
          if (transfer.measure() != null) {
            checks.id(path + ".measure", transfer.measure());
          }
        });
    period("threeQuarters.current", h.threeQuarters().current());
    period("threeQuarters.previous", h.threeQuarters().previous());
    checks.signedMoney("previousYear.netIncome", h.previousYear().netIncome());
    checks.whole("previousYear.persons", h.previousYear().persons(), 1, Limits.PERSONS);
    checks.money("previousYear.allowance", h.previousYear().allowance());
  }

  private void period(String path, PeriodIncome period) {
    checks.signedMoney(path + ".netIncome", period.netIncome());
    checks.whole(path + ".persons", period.persons(), 1, Limits.PERSONS);
  }

  private void knownMember(String path, @Nullable String member, Set<String> ids) {
    // A member who has no id may be the one who was meant; that fault is told already.
    boolean anyUnnamed = h.members().stream().anyMatch(other -> other.id() == null);
    if (member != null
        && !ids.contains(member)
        && !anyUnnamed
        && !h.unknown().contains(Ledger.MEMBERS)) {
      checks.add(
          Fault.of(path, new Text("没有这个成员", "no such member"))
              .actual(member)
              .allowed(new Text("一个成员的编号", "the id of a member"))
              .maybe(new Text("成员编号写错了", "the id is misspelt")));
    }
  }

  private void production() {
    each(
        "production",
        h.production(),
        Production::id,
        (path, entry) -> {
          checks.words(path + ".name", entry.name());
          checks.money(path + ".receipts", entry.receipts());
          checks.money(path + ".costs", entry.costs());
        });
    checks.money("operatingCosts", h.operatingCosts());
    each(
        "silkwormEggs",
        h.silkwormEggs(),
        SilkwormEggs::id,
        (path, eggs) -> checks.sheets(path + ".sheets", eggs.sheets()));
    each(
        "cocoonDeliveries",
        h.cocoonDeliveries(),
        CocoonDelivery::id,
        (path, delivery) -> checks.weight(path + ".weight", delivery.weight(), delivery.unit()));
    each("machines", h.machines(), Machine::id, this::machine);
    checks.money("disasterLoss", h.disasterLoss());
  }

  private void machine(String path, Machine machine) {
    checks.words(path + ".name", machine.name());
    checks.money(path + ".price", machine.price());
    checks.whole(path + ".units", machine.units(), 1, Limits.UNITS);
    checks.money(path + ".otherSubsidy", machine.otherSubsidy());
  }

  private void guarantee() {
    checks.whole("subsistence.sharingPersons", h.subsistence().sharingPersons(), 1, Limits.PERSONS);
    checks.money("subsistence.countedIncome", h.subsistence().countedIncome());
    checks.money("subsistence.rigidSpending", h.subsistence().rigidSpending());
    each(
        "payments",
        h.payments(),
        Payment::id,
        (path, payment) -> {
          checks.money(path + ".dueAmount", payment.dueAmount());
          checks.money(path + ".paidAmount", payment.paidAmount());
          checks.day(path + ".paidOn", payment.paidOn());
        });
  }

  private <E> void each(
      String list, List<E> entries, Function<E, @Nullable String> id, Check<E> check) {
    List<String> paths = checks.entries(list, entries, id);
    for (int i = 0; i < entries.size(); i++) {
      check.of(paths.get(i), entries.get(i));
    }
  }

  private static Fault contradiction(String path, String actual, String zh, String en) {
    return Fault.of(path, new Text("与其他信息矛盾", "contradicts what else is said"))
        .actual(actual)
        .allowed(new Text(zh, en));
  }
}
