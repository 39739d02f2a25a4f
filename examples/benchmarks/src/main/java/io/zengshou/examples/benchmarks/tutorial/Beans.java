package io.zengshou.examples.benchmarks.tutorial;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import java.util.Objects;

/** The entries of a household as beans. */
public final class Beans {

  private Beans() {}

  /** What a household earned with one product. */
  public static final class Receipt {
    private final Product product;
    private final long fen;

    Receipt(Production entry) {
      product = Objects.requireNonNull(entry.product());
      fen = Objects.requireNonNull(entry.receipts()).fen();
    }

    public Product getProduct() {
      return product;
    }

    public long getFen() {
      return fen;
    }
  }

  /** Silkworm eggs. */
  public static final class Eggs {
    private final boolean signed;
    private final long hundredths;

    Eggs(SilkwormEggs entry) {
      signed = Boolean.TRUE.equals(entry.ledgerSigned());
      hundredths = Objects.requireNonNull(entry.sheets()).hundredths();
    }

    public boolean isSigned() {
      return signed;
    }

    public long getHundredths() {
      return hundredths;
    }
  }

  /** Cocoons sold. */
  public static final class Cocoons {
    private final boolean registered;
    private final boolean premium;
    private final long milligrams;

    Cocoons(CocoonDelivery entry) {
      registered = Boolean.TRUE.equals(entry.registered());
      premium = Boolean.TRUE.equals(entry.premium());
      milligrams = Objects.requireNonNull(entry.weight()).milligrams();
    }

    public boolean isRegistered() {
      return registered;
    }

    public boolean isPremium() {
      return premium;
    }

    public long getMilligrams() {
      return milligrams;
    }
  }

  /** Machines bought. */
  public static final class Machinery {
    private final boolean sericulture;
    private final long price;
    private final long otherSubsidy;
    private final int units;

    Machinery(Machine entry) {
      sericulture = Boolean.TRUE.equals(entry.sericulture());
      price = Objects.requireNonNull(entry.price()).fen();
      otherSubsidy = entry.otherSubsidy().fen();
      units = entry.units();
    }

    public boolean isSericulture() {
      return sericulture;
    }

    public long getPrice() {
      return price;
    }

    public long getOtherSubsidy() {
      return otherSubsidy;
    }

    public int getUnits() {
      return units;
    }
  }

  /** A member of the household. */
  public static final class Person {
    private final boolean employed;
    private final boolean labour;
    private final boolean selfEmployed;
    private final boolean flexibleWork;
    private final boolean startingBusiness;
    private final boolean wantsTraining;
    private final boolean wantsNearbyWork;
    private final boolean returned;

    Person(Member entry) {
      employed = Boolean.TRUE.equals(entry.employed());
      labour = entry.labourCapacity() != LabourCapacity.NONE;
      selfEmployed = Boolean.TRUE.equals(entry.selfEmployed());
      flexibleWork = Boolean.TRUE.equals(entry.flexibleWork());
      startingBusiness = Boolean.TRUE.equals(entry.startingBusiness());
      wantsTraining = Boolean.TRUE.equals(entry.wantsTraining());
      wantsNearbyWork = Boolean.TRUE.equals(entry.wantsNearbyWork());
      returned = Boolean.TRUE.equals(entry.returned());
    }

    public boolean isEmployed() {
      return employed;
    }

    public boolean isLabour() {
      return labour;
    }

    public boolean isSelfEmployed() {
      return selfEmployed;
    }

    public boolean isFlexibleWork() {
      return flexibleWork;
    }

    public boolean isStartingBusiness() {
      return startingBusiness;
    }

    public boolean isWantsTraining() {
      return wantsTraining;
    }

    public boolean isWantsNearbyWork() {
      return wantsNearbyWork;
    }

    public boolean isReturned() {
      return returned;
    }
  }
}
