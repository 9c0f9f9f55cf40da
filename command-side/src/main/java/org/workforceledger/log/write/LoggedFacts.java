package org.workforceledger.log.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.disputes.api.OpenDisputes;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.sites.api.Site;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.vacancies.api.Vacancy;

/** Facts as the log and the batch under decision have them. */
record LoggedFacts(Books books, Claims claims, LedgerClock clock, LongSupplier lastSeen)
    implements Facts {

  @Override
  public LocalDate today() {
    return clock.today();
  }

  @Override
  public Optional<Engagement> engagement(String engagementId) {
    return books.engagement(engagementId);
  }

  @Override
  public List<String> engagementsOf(String cleanerId) {
    return claims.engagementsOf(cleanerId);
  }

  @Override
  public RosterBook rosters(String engagementId) {
    return books.rosters(engagementId);
  }

  @Override
  public LeaveBook leave(String engagementId) {
    return books.leave(engagementId);
  }

  @Override
  public ToilBook toil(String engagementId) {
    return books.toil(engagementId);
  }

  @Override
  public WorkYear work(String engagementId, int workYear) {
    return books.work(engagementId, workYear);
  }

  @Override
  public SchoolCalendar calendar() {
    return books.calendar();
  }

  @Override
  public Optional<Site> site(String siteId) {
    return books.site(siteId);
  }

  @Override
  public Optional<Claim> claim(Kind kind, String id) {
    return claims.find(kind, id);
  }

  @Override
  public List<Engagement> engagements() {
    return books.engagements();
  }

  @Override
  public List<Engagement> engagementsAt(String siteId) {
    return books.engagementsAt(siteId);
  }

  @Override
  public Optional<Vacancy> vacancy(String vacancyId) {
    return books.vacancy(vacancyId);
  }

  @Override
  public List<Vacancy> vacancies() {
    return books.vacancies().every(books::vacancy);
  }

  @Override
  public List<Vacancy> openVacancies() {
    return books.vacancies().open(books::vacancy);
  }

  @Override
  public List<Engagement> replacing(String cleanerId) {
    return books.replacing(cleanerId);
  }

  @Override
  public Map<String, Site> sites() {
    return books.sites();
  }

  @Override
  public Optional<RequiredTransfer> transfer(String transferId) {
    return books.transfer(transferId);
  }

  @Override
  public Optional<TransferRequest> transferRequest(String requestId) {
    return books.transferRequest(requestId);
  }

  @Override
  public List<RequiredTransfer> openTransfers() {
    return books.openTransfers();
  }

  @Override
  public List<TransferRequest> openTransferRequests() {
    return books.openTransferRequests();
  }

  @Override
  public OpenDisputes disputes() {
    return books.disputes();
  }

  @Override
  public long head() {
    return lastSeen.getAsLong();
  }
}
