package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import java.util.List;

/**
 * The guarantees that are screened against the allowance of last year (clause 二(三)1), of the
 * households of which last year's is known.
 *
 * @param households how many households that is
 * @param unknown how many there are besides
 * @param received how many of them received an allowance last year
 * @param lastYear what they received, in yuan
 * @param screened what each guarantee would give the same households if civil affairs confirmed it
 */
public record Allowances(
    long households, long unknown, long received, Money lastYear, List<Uptake> screened) {

  public Allowances {
    screened = List.copyOf(screened);
  }
}
