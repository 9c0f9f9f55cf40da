package org.workforceledger.agreement.api;

/**
 * The editions that ship with the ledger, each loaded once from the class path.
 *
 * <p>To add one, add a folder under {@code agreement/} with {@code edition.yaml}, {@code
 * clauses.yaml} and {@code figures/}, and a method here.
 */
public final class Editions {

  private Editions() {}

  /** Department of Education Cleaners' Certified Agreement 2022, reprint of 23 September 2024. */
  public static Edition queensland2022() {
    return Queensland2022.EDITION;
  }

  private static final class Queensland2022 {
    static final Edition EDITION = new EditionFiles("qld-2022").load();
  }
}
