package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteKind;

/**
 * What a site may agree about its hours, and with whom (8.2, 8.3, 8.6; R-30).
 *
 * <p>An early start begins from 04:00 to 05:59, an extended day ends from 18:01 to 21:00; flexible
 * hours have no bounds but belong to few kinds of site. Example: an early start at 04:30, agreed by
 * the cleaners alone, is refused, since before 05:00 the principal's approval is needed.
 */
public final class HoursAgreements {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private HoursAgreements() {}

  /**
   * What is recorded of an agreement, with the times that it leaves out.
   *
   * @throws Refusal if the agreement's clause does not allow it, or a party is missing
   */
  public static HoursAgreementRecorded agreed(RecordHoursAgreement command, SiteKind site) {
    HoursAgreementRecorded agreed = complete(command);
    switch (agreed.kind()) {
      case EARLY_START -> refuseEarlyStart(agreed);
      case EXTENDED_DAY -> refuseExtendedDay(agreed, site);
      case FLEXIBLE -> refuseFlexible(agreed, site);
    }
    return agreed;
  }

  private static HoursAgreementRecorded complete(RecordHoursAgreement command) {
    LocalTime earliest = command.earliest();
    LocalTime latest = command.latest();
    LocalDate from = command.from();
    LocalTime first =
        switch (command.kind()) {
          case EARLY_START -> orElse(earliest, at("hours.spread.early-start.start", from));
          case EXTENDED_DAY -> earliest;
          case FLEXIBLE -> orElse(earliest, LocalTime.MIDNIGHT);
        };
    LocalTime last =
        switch (command.kind()) {
          case EARLY_START -> latest;
          case EXTENDED_DAY -> orElse(latest, at("hours.spread.extended-day.end", from));
          case FLEXIBLE -> orElse(latest, LAST_MINUTE);
        };
    return new HoursAgreementRecorded(
        command.siteId(),
        command.kind(),
        from,
        command.to(),
        first,
        last,
        command.agreedBy().stream().distinct().sorted().toList(),
        command.recordedAt());
  }

  /** From 04:00 and before 06:00, agreed by all cleaners and the principal or site manager. */
  @Clause({"8.2(b)", "8.2(b)(i)", "8.2(b)(ii)", "8.2(b)(iii)"})
  private static void refuseEarlyStart(HoursAgreementRecorded agreed) {
    LocalDate from = agreed.from();
    LocalTime start = orElse(agreed.earliest(), LocalTime.MIDNIGHT);
    LocalTime first = at("hours.spread.early-start.start", from);
    LocalTime usual = at("hours.spread.start", from);
    refuseIf(
        start.isBefore(first) || !start.isBefore(usual),
        "8.2(b)",
        "an early start begins at %s or later and before %s, not at %s"
            .formatted(first, usual, start));
    refuseIf(
        isLate(agreed.latest(), from),
        "8.3(a)",
        "an early start leaves the end of the day as it is; hours after %s need an extended day"
            .formatted(at("hours.spread.end", from)));
    refuseWithout(
        HoursParty.CLEANERS, agreed, "8.2(b)(i)", "the cleaners of the site must all agree");
    boolean needsApproval = start.isBefore(at("hours.spread.early-start.approval-before", from));
    refuseIf(
        !isAgreedByTheSchool(agreed),
        needsApproval ? "8.2(b)(ii)" : "8.2(b)(iii)",
        "the principal or site manager must agree");
  }

  /** After 18:00 and not after 21:00, agreed by cleaners, union and school. */
  @Clause({"8.3(a)", "8.3(b)"})
  private static void refuseExtendedDay(HoursAgreementRecorded agreed, SiteKind site) {
    LocalDate from = agreed.from();
    LocalTime end = orElse(agreed.latest(), LAST_MINUTE);
    LocalTime last = at("hours.spread.extended-day.end", from);
    LocalTime usual = at("hours.spread.end", from);
    refuseIf(!site.isSchoolBased(), "8.3(a)", "only a school may have extended school hours");
    refuseIf(
        end.isAfter(last) || !end.isAfter(usual),
        "8.3(a)",
        "an extended day ends after %s and not after %s, not at %s".formatted(usual, last, end));
    LocalTime earliest = agreed.earliest();
    refuseIf(
        earliest != null && earliest.isBefore(at("hours.spread.start", from)),
        "8.2(b)",
        "an extended day leaves the start of the day as it is; earlier needs an early start");
    refuseWithout(HoursParty.CLEANERS, agreed, "8.3(b)", "the cleaners must agree");
    refuseWithout(HoursParty.UNION, agreed, "8.3(b)", "the union must agree");
    refuseIf(!isAgreedByTheSchool(agreed), "8.3(b)", "the school administration must agree");
  }

  /** At outdoor and environmental centres and residential campuses alone. */
  @Clause({"8.6(a)", "8.6(b)", "8.6(c)"})
  private static void refuseFlexible(HoursAgreementRecorded agreed, SiteKind site) {
    refuseIf(
        !site.mayAgreeFlexibleHours(),
        "8.6(a)",
        "flexible hours are for outdoor and environmental education centres and residential"
            + " campuses");
    refuseWithout(HoursParty.CLEANERS, agreed, "8.6(b)", "the cleaner must agree");
    refuseIf(!isAgreedByTheSchool(agreed), "8.6(b)", "the site manager must agree");
  }

  /**
   * What an agreement that was taken lacks: an extended day rests on the Local Consultative
   * Committee's decision about the school's hours.
   */
  @Clause("8.3(a)")
  public static List<Flag> flags(HoursAgreementRecorded agreed) {
    return agreed.kind() == HoursAgreementKind.EXTENDED_DAY
            && !agreed.agreedBy().contains(HoursParty.LOCAL_CONSULTATIVE_COMMITTEE)
        ? List.of(
            new Flag(
                "8.3(a)",
                "no agreement of the Local Consultative Committee to change the school's hours is"
                    + " recorded"))
        : List.of();
  }

  private static boolean isLate(@Nullable LocalTime latest, LocalDate from) {
    return latest != null && latest.isAfter(at("hours.spread.end", from));
  }

  private static boolean isAgreedByTheSchool(HoursAgreementRecorded agreed) {
    return agreed.agreedBy().contains(HoursParty.PRINCIPAL)
        || agreed.agreedBy().contains(HoursParty.SITE_MANAGER);
  }

  private static void refuseWithout(
      HoursParty party, HoursAgreementRecorded agreed, String clause, String says) {
    refuseIf(!agreed.agreedBy().contains(party), clause, says);
  }

  private static void refuseIf(boolean holds, String clause, String says) {
    if (holds) {
      throw Refusal.rule(clause, says);
    }
  }

  private static LocalTime orElse(@Nullable LocalTime given, LocalTime otherwise) {
    return given == null ? otherwise : given;
  }

  private static LocalTime at(String figure, LocalDate date) {
    Edition edition = Editions.queensland2022();
    int minutes = edition.figures().wholeAt(figure, edition.measuring(date));
    return LocalTime.ofSecondOfDay(minutes * 60L);
  }
}
