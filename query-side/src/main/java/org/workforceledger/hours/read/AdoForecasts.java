package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.Forecast;
import org.workforceledger.hours.rules.OtherAdoMinutes;
import org.workforceledger.hours.rules.RecordedAdo;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.queries.read.BadQuery;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;

/**
 * Forecasts of ADO, folded on demand as statements are, so that any day can be asked about as known
 * at any instant.
 */
@Component
public class AdoForecasts {

  private final EventLog log;

  AdoForecasts(EventLog log) {
    this.log = log;
  }

  /** What a forecast is made of. */
  record Facts(Engagement engagement, Circumstances circumstances) {

    List<RosterDay> roster(LocalDate date) {
      return circumstances.rosters().inForce(date).map(RosterAgreed::days).orElse(List.of());
    }

    /** What keeps the cleaner from having ADO on a day (8.7(c)). */
    Optional<Flag> bar(LocalDate date) {
      return circumstances.adoBar(date);
    }
  }

  /**
   * One engagement's forecast of one calendar year; who asks has been checked.
   *
   * @param other what if other minutes were worked for ADO; null for what is agreed
   * @return empty if the school year was not published
   * @throws NothingFound if the engagement was not known then
   */
  public Optional<AdoForecast> find(
      KnownEngagement known, int year, Moment moment, @Nullable OtherAdoMinutes other) {
    AdoFacts facts = new AdoFacts(log.streams(AdoStreams.of(known, year), moment.knownAt()));
    Engagement engagement =
        facts.engagement().orElseThrow(() -> new NothingFound("not known at that time"));
    Circumstances agreed = facts.circumstances(engagement);
    Circumstances asked = other == null ? agreed : other.in(agreed);
    Map<Integer, WorkYear> years = facts.workYears();
    RecordedAdo recorded =
        RecordedAdo.of(date -> years.getOrDefault(Streams.workYear(date), new WorkYear()));
    return Forecast.of(asked, recorded, year, moment.asAt())
        .map(forecast -> AdoForecast.of(new Facts(engagement, asked), moment, other, forecast));
  }

  /** The refusal where a school year is not published. */
  static BadQuery unpublished(int year) {
    return new BadQuery(
        "year", "the school year " + year + " is not published: its vacations are not known");
  }
}
