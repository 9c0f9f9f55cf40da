package org.workforceledger.pages.vacancies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.mail.read.Addressee;
import org.workforceledger.mail.read.Correspondence;
import org.workforceledger.mail.read.Letter;
import org.workforceledger.pages.Text;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.read.KnownSite;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.read.KnownVacancy;
import org.workforceledger.vacancies.read.Notice;
import org.workforceledger.vacancies.read.Notices;

/** The advice that vacancies give, as letters; read from the log, since views may lag behind it. */
@Component
class VacancyLetters implements Correspondence {

  private final EventLog log;

  VacancyLetters(EventLog log) {
    this.log = log;
  }

  @Override
  public Set<String> types() {
    return HistoryProjection.typesOf(VacancyEvent.class);
  }

  @Override
  @Clause("8.9(d)(i)")
  public List<Letter> letters(String stream) {
    List<Recorded<VacancyEvent>> events = events(stream, VacancyEvent.class);
    Set<Long> simulated =
        events.stream()
            .filter(entry -> entry.metadata().containsKey(Metadata.SIMULATED_TIME))
            .map(Recorded::position)
            .collect(Collectors.toUnmodifiableSet());
    Optional<KnownVacancy> known = KnownVacancy.of(events, LocalDate.MAX);
    if (known.isEmpty()) {
      return List.of();
    }
    String siteId = known.get().vacancy().offered().siteId();
    Optional<Site> site =
        KnownSite.of(events(Streams.site(siteId), SiteEvent.class)).map(KnownSite::site);
    return Notices.of(known.get()).stream()
        .filter(notice -> !simulated.contains(notice.position()))
        .flatMap(
            notice ->
                addressee(notice, site).stream()
                    .map(to -> letter(notice, to, stream, known.get(), site)))
        .toList();
  }

  private <E extends Event> List<Recorded<E>> events(String stream, Class<E> kind) {
    return log.streams(List.of(stream), (@Nullable Instant) null).stream()
        .map(entry -> entry.as(kind))
        .toList();
  }

  private static Optional<Addressee> addressee(Notice notice, Optional<Site> site) {
    String cleanerId = notice.cleanerId();
    return cleanerId == null
        ? site.map(Site::region).map(Addressee::branch)
        : Optional.of(Addressee.cleaner(cleanerId));
  }

  private static Letter letter(
      Notice notice, Addressee to, String stream, KnownVacancy known, Optional<Site> site) {
    String vacancyId = known.vacancy().vacancyId();
    String place =
        site.map(each -> each.registered().name()).orElse(known.vacancy().offered().siteId());
    String text =
        """
        Vacant hours at %s (vacancy %s), %s:

        %s

        This advice is given under clause %s of the Department of Education Cleaners' Certified
        Agreement 2022. Its place in the ledger is %d.
        """
            .formatted(
                place,
                vacancyId,
                Text.date(notice.on()),
                Text.sentence(Text.says(notice.says())),
                notice.clause(),
                notice.position());
    return new Letter(
        new Letter.Key(notice.position(), to, notice.clause()),
        stream,
        notice.recordedAt(),
        "Vacant hours at %s (vacancy %s)".formatted(place, vacancyId),
        text);
  }
}
