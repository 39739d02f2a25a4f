package io.zengshou.rules.drl.differential;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.measure.Kind;
import java.util.List;

/** Writes what a rule says, with the patterns that it needs. */
final class Verb {

  /** What the verb of a rule is for. */
  enum Purpose {
    /** Counts towards the measure. */
    BASE,
    /** Takes away from what counts. */
    SUBTRACT,
    /** Says that the measure applies. */
    DECIDE,
    /** Says that a point is open. */
    UNDECIDED,
    /** Attaches a note. */
    NOTE,
    /** A ceiling across measures. */
    LIMIT
  }

  private final Dice dice;
  private final Earlier earlier;
  private final Patterns when;
  private final DraftMeasure measure;
  private final String point;

  Verb(Dice dice, Earlier earlier, Patterns when, DraftMeasure measure, String point) {
    this.dice = dice;
    this.earlier = earlier;
    this.when = when;
    this.measure = measure;
    this.point = "\"" + point + "\"";
  }

  /** The verb; {@code limited} are the measures of a ceiling. */
  String write(Purpose purpose, List<String> limited) {
    return switch (purpose) {
      case BASE -> base();
      case SUBTRACT -> said("base.subtract(Money)", "base.subtract(" + money() + ")");
      case DECIDE -> decide();
      case UNDECIDED -> undecided();
      case NOTE -> said("note.attach()", "note.attach()");
      case LIMIT -> {
        when.names().addAll(limited);
        yield said(
            "limit.total(String[])", "limit.total(\"" + String.join("\", \"", limited) + "\")");
      }
    };
  }

  private String said(String construct, String text) {
    when.constructs().add("verb " + construct);
    return text;
  }

  private String base() {
    return switch (measure.flavour()) {
      case WEIGHT -> said("base.add(Weight)", "base.add(" + of("CocoonDelivery", "weight") + ")");
      case SHEETS -> said("base.add(Sheets)", "base.add(" + of("SilkwormEggs", "sheets") + ")");
      case PERSON, NONE -> said("base.add(Member)", "base.add(" + when.match("Member") + ")");
      default -> said("base.add(Money)", "base.add(" + money() + ")");
    };
  }

  private String decide() {
    return switch (measure.flavour()) {
      case SHARE -> said("award.on(Quantity)", "award.on(" + counted("Base", "amount") + ")");
      case WEIGHT ->
          said("award.on(Quantity)", "award.on(" + counted("WeightBase", "weight") + ")");
      case SHEETS -> said("award.on(Quantity)", "award.on(" + counted("SheetBase", "sheets") + ")");
      case UNIT -> {
        String unit = when.match("MachineUnit");
        yield said(
            "award.on(Quantity,MachineUnit)", "award.on(" + unit + ".price(), " + unit + ")");
      }
      case PERSON -> said("award.each(Member)", "award.each(" + person() + ")");
      case TOP_UP -> said("award.topUp(PerCapita)", "award.topUp(" + perCapita() + ")");
      case NONE -> measure.kind() == Kind.FLAG ? flag() : refer();
    };
  }

  private String refer() {
    if (measure.applicant() != ApplicantKind.HOUSEHOLD) {
      when.match(earlier.own());
      return said("refer.institution()", "refer.institution()");
    }
    if (dice.chance(30)) {
      when.match(dice.of(earlier.visible()));
      return said("refer.household()", "refer.household()");
    }
    return said("refer.person(Member)", "refer.person(" + person() + ")");
  }

  private String flag() {
    if (measure.applicant() == ApplicantKind.HOUSEHOLD && dice.chance(65)) {
      return dice.chance(50)
          ? said("flag.raise(Member)", "flag.raise(" + person() + ")")
          : said("flag.raise(Payment)", "flag.raise(" + when.match("Payment") + ")");
    }
    when.match(dice.of(earlier.visible()));
    return said("flag.raise()", "flag.raise()");
  }

  private String undecided() {
    if (!measure.givesMoney() || dice.chance(20)) {
      if (measure.applicant() == ApplicantKind.HOUSEHOLD && dice.chance(50)) {
        String payment = when.match("Payment");
        return said(
            "undecided.because(Payment,String)",
            "undecided.because(" + payment + ", " + point + ")");
      }
      when.match(dice.of(earlier.visible()));
      return said("undecided.because(String)", "undecided.because(" + point + ")");
    }
    return switch (measure.flavour()) {
      case SHARE -> upTo(money());
      case WEIGHT -> upTo(of("CocoonDelivery", "weight"));
      case SHEETS -> upTo(of("SilkwormEggs", "sheets"));
      case UNIT -> {
        String unit = when.match("MachineUnit");
        yield said(
            "undecided.upTo(Quantity,MachineUnit,String)",
            "undecided.upTo(" + unit + ".price(), " + unit + ", " + point + ")");
      }
      case PERSON, NONE ->
          said("undecided.each(Member,String)", "undecided.each(" + person() + ", " + point + ")");
      case TOP_UP ->
          said(
              "undecided.topUp(PerCapita,PerCapita,String)",
              "undecided.topUp(" + twoPerCapita() + ", " + point + ")");
    };
  }

  /** Often both of one fact, as of the allowance (A17): facts that are joined seldom fit. */
  private String twoPerCapita() {
    if (dice.chance(50)) {
      String test = when.match("AllowanceTest");
      return test + ".withMeasures(), " + test + ".withoutMeasures()";
    }
    return perCapita() + ", " + perCapita();
  }

  private String upTo(String amount) {
    return said("undecided.upTo(Quantity,String)", "undecided.upTo(" + amount + ", " + point + ")");
  }

  /** The base of the measure where an earlier stage counted one, else a quantity of a fact. */
  private String counted(String type, String attribute) {
    if (earlier.measuresOf(type).contains(measure.id())) {
      when.names().add(measure.id());
      return when.baseOf(type, measure.id(), attribute);
    }
    return switch (type) {
      case "WeightBase" -> of("CocoonDelivery", "weight");
      case "SheetBase" -> of("SilkwormEggs", "sheets");
      default -> money();
    };
  }

  private String person() {
    if (earlier.measuresOf("BasePerson").contains(measure.id()) && dice.chance(40)) {
      return when.personOf(measure.id());
    }
    String person = dice.chance(50) ? when.person() : null;
    return person == null ? when.match("Member") : person;
  }

  private String perCapita() {
    return switch (dice.between(0, 4)) {
      case 0 -> when.match("AllowanceTest") + ".withMeasures()";
      case 1 -> when.match("AllowanceTest") + ".withoutMeasures()";
      case 2 -> when.match("Income") + ".perCapita()";
      default -> when.match("ThreeQuarters") + "." + dice.of("current", "previous") + "()";
    };
  }

  private String money() {
    if (measure.applicant() == ApplicantKind.HOUSEHOLD) {
      String result = dice.of("Base", "Award");
      if (!earlier.measuresOf(result).isEmpty() && dice.chance(20)) {
        return of(result, "amount");
      }
      return switch (dice.between(0, 8)) {
        case 0 -> of("ProductionReceipt", "costs");
        case 1 -> of("MachineUnit", "price");
        case 2 -> of("MachineUnit", "otherSubsidy");
        case 3 -> of("Transfer", "amount");
        case 4 -> of("Payment", "dueAmount");
        case 5 -> of("Household", dice.of("operatingCosts", "disasterLoss"));
        case 6 -> of("AllowanceTest", "measures");
        default -> of("ProductionReceipt", "receipts");
      };
    }
    return switch (measure.applicant()) {
      case COLLECTIVE -> of("Collective", "operatingIncome");
      case BORROWER -> of("Borrower", "ordinaryInterest");
      default -> throw new IllegalStateException("no money of a " + measure.applicant());
    };
  }

  /** A quantity of a fact, or the total of several: what the verb is told. */
  private String of(String type, String attribute) {
    boolean total =
        earlier.amounts().stream().anyMatch(a -> a[0].equals(type) && a[1].equals(attribute));
    if (total && dice.chance(35)) {
      String sum = when.total(type, attribute);
      if (dice.chance(50)) {
        when.holds(sum);
      }
      return sum;
    }
    when.reads().add(type + "." + attribute);
    return when.match(type) + "." + attribute + "()";
  }
}
