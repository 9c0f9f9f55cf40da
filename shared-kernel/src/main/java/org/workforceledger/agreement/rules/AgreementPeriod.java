package org.workforceledger.agreement.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Step;

/**
 * Whether an agreement operates on a date, in a sentence that pages can show (clause 1.3, R-24).
 *
 * <p>The day of certification and the day of nominal expiry are both in force. Example: on 1
 * September 2025 the Queensland agreement of 2022 has passed its nominal expiry and continues until
 * it is replaced.
 */
public final class AgreementPeriod {
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Where a date lies. */
  public enum Status {
    /** Its terms have no effect yet. */
    BEFORE_OPERATION,
    /** Its terms have effect although it was certified later. */
    OPERATIVE,
    /** From certification to nominal expiry, both days included. */
    IN_FORCE,
    /** After nominal expiry, until replaced. */
    CONTINUES_AFTER_NOMINAL_EXPIRY
  }

  /** The status with its sentence, in plain English. */
  public record Period(Status status, String sentence) {}

  private AgreementPeriod() {}

  /** The period of an edition on a date; every date has one. */
  @Clause("1.3")
  public static Explained<Period> on(Edition edition, LocalDate date) {
    Status status = status(edition, date);
    Period period = new Period(status, sentence(edition, status));
    String says = "%s: %s".formatted(IN_WORDS.format(date), period.sentence());
    return Explained.of(period, new Step("1.3", says, status.name()));
  }

  private static Status status(Edition edition, LocalDate date) {
    if (date.isBefore(edition.operativeFrom())) {
      return Status.BEFORE_OPERATION;
    }
    if (date.isBefore(edition.certifiedOn())) {
      return Status.OPERATIVE;
    }
    return date.isAfter(edition.nominalExpiry())
        ? Status.CONTINUES_AFTER_NOMINAL_EXPIRY
        : Status.IN_FORCE;
  }

  private static String sentence(Edition edition, Status status) {
    String operative = IN_WORDS.format(edition.operativeFrom());
    String certified = IN_WORDS.format(edition.certifiedOn());
    String expiry = IN_WORDS.format(edition.nominalExpiry());
    return switch (status) {
      case BEFORE_OPERATION ->
          "The agreement has no effect yet; its terms begin on %s.".formatted(operative);
      case OPERATIVE ->
          "The agreement's terms have effect from %s, although it was certified on %s."
              .formatted(operative, certified);
      case IN_FORCE ->
          "The agreement is in force; its nominal expiry date is %s.".formatted(expiry);
      case CONTINUES_AFTER_NOMINAL_EXPIRY ->
          "The agreement passed its nominal expiry date on %s and continues until it is replaced."
              .formatted(expiry);
    };
  }
}
