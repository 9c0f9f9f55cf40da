package org.workforceledger.log.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.disputes.api.OpenDisputes;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.vacancies.api.Vacancy;

/** What a decider may ask of the world beyond its own stream, as it is while it holds the pen. */
public interface Facts {

  /** Today in Queensland, by the request's clock. */
  LocalDate today();

  /**
   * Refuses a day ahead for what is recorded once it has happened.
   *
   * @param date null if the command does not say
   */
  default void refuseFuture(@Nullable LocalDate date, String field) {
    if (date != null && date.isAfter(today())) {
      throw Refusal.rule(
          "R-0", "%s %s is in the future; it is recorded once done".formatted(field, date));
    }
  }

  Optional<Engagement> engagement(String engagementId);

  /** The ids of a person's engagements. */
  List<String> engagementsOf(String cleanerId);

  RosterBook rosters(String engagementId);

  LeaveBook leave(String engagementId);

  ToilBook toil(String engagementId);

  WorkYear work(String engagementId, int workYear);

  SchoolCalendar calendar();

  Optional<Site> site(String siteId);

  /** What kind a site is, if it is registered. */
  default Optional<SiteKind> siteKind(String siteId) {
    return site(siteId).map(Site::kind);
  }

  /** Who took an id, if anybody. */
  Optional<Claim> claim(Kind kind, String id);

  /** Every engagement there is. */
  List<Engagement> engagements();

  /** The engagements that began at a site or were transferred to it, whenever. */
  List<Engagement> engagementsAt(String siteId);

  Optional<Vacancy> vacancy(String vacancyId);

  /** Every vacancy there is. */
  List<Vacancy> vacancies();

  /** Every vacancy whose process is open. */
  default List<Vacancy> openVacancies() {
    return vacancies().stream().filter(Vacancy::isOpen).toList();
  }

  /** The engagements that began in a person's place. */
  List<Engagement> replacing(String cleanerId);

  /** Every site there is, by id. */
  Map<String, Site> sites();

  /** A required transfer, if one of that id has begun. */
  Optional<RequiredTransfer> transfer(String transferId);

  /** A transfer that a cleaner asked for, if one of that id is made. */
  Optional<TransferRequest> transferRequest(String requestId);

  /** Every required transfer that is neither decided nor withdrawn. */
  List<RequiredTransfer> openTransfers();

  /** Every transfer asked for that is neither decided nor withdrawn. */
  List<TransferRequest> openTransferRequests();

  /** The disputes that are open, about whatever (4.2). */
  OpenDisputes disputes();

  /** The position of the last event that the other facts know of. */
  long head();
}
