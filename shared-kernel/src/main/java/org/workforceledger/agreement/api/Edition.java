package org.workforceledger.agreement.api;

import java.time.LocalDate;

/**
 * One agreement: its dates (clause 1.3), clauses and figures. A second agreement is another folder
 * of data and its own rules, not another program.
 *
 * @param id stable, stored with decisions, such as {@code QLD-DOE-2022}
 * @param title as the parties call it
 * @param operativeFrom the first day on which its terms have effect
 * @param certifiedOn the day from which it is in force
 * @param nominalExpiry the last day of its nominal term; it continues after it until replaced
 * @param reprint the date of the reprint that the texts and figures follow
 */
public record Edition(
    String id,
    String title,
    LocalDate operativeFrom,
    LocalDate certifiedOn,
    LocalDate nominalExpiry,
    LocalDate reprint,
    ClauseCatalogue clauses,
    Figures figures) {

  /**
   * The day by whose figures a day is measured. The ledger also holds facts from before the first
   * day of operation; they are measured by the first values, since a day without a figure
   * could not be accounted at all.
   */
  public LocalDate measuring(LocalDate date) {
    return date.isBefore(operativeFrom) ? operativeFrom : date;
  }
}
