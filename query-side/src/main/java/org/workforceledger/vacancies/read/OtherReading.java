package org.workforceledger.vacancies.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Table;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.rules.FullTimeComparison;
import org.workforceledger.vacancies.rules.Sharing;

/**
 * What step 3 of a vacancy gives as it is read, beside what it would give under R-56b. For
 * comparison only: nothing is decided by it.
 *
 * @param decided whether step 3 is finished; else it is foreseen by the answers so far
 * @param fullTime how many become full-time
 * @param fullTimeOtherwise how many would
 */
public record OtherReading(
    String vacancyId,
    LocalDate asAt,
    Instant knownAt,
    String reading,
    String otherReading,
    boolean decided,
    BigDecimal hoursVacant,
    int fullTime,
    int fullTimeOtherwise,
    BigDecimal hoursLeft,
    BigDecimal hoursLeftOtherwise,
    List<Row> rows)
    implements Table.Source {

  /** The one other reading of vacant hours that can be asked for. */
  public static final String READING = "R-56b";

  /** A cleaner who wants full time, the longest-serving first; hours are a week. */
  public record Row(
      String cleanerId,
      LocalDate serviceSince,
      BigDecimal currentHours,
      BigDecimal hours,
      BigDecimal hoursOtherwise,
      boolean differs,
      String why,
      String whyOtherwise) {}

  private record Given(Hours hours, String why) {}

  /** Empty where step 3 does not come. */
  @Clause({"8.9(g)(i)", "8.9(g)(iii)"})
  public static Optional<OtherReading> of(KnownVacancy known, Moment moment) {
    return FullTimeComparison.of(known.events().stream().map(Recorded::event).toList())
        .map(compared -> of(known, compared, moment));
  }

  private static OtherReading of(KnownVacancy known, FullTimeComparison compared, Moment moment) {
    Sharing one = compared.byService();
    Sharing other = compared.mostFullTime();
    return new OtherReading(
        known.vacancy().vacancyId(),
        moment.asAt(),
        moment.shown(),
        "R-56",
        READING,
        compared.decided(),
        compared.before().left().toDecimal(),
        one.shares().size(),
        other.shares().size(),
        one.left().toDecimal(),
        other.left().toDecimal(),
        rows(compared.before().candidates(), given(one), given(other)));
  }

  private static List<Row> rows(
      Collection<Standing> candidates, Map<String, Given> one, Map<String, Given> other) {
    Given nothing = new Given(Hours.ZERO, "");
    return candidates.stream()
        .filter(each -> one.containsKey(each.cleanerId()) || other.containsKey(each.cleanerId()))
        .map(
            each ->
                row(
                    each,
                    one.getOrDefault(each.cleanerId(), nothing),
                    other.getOrDefault(each.cleanerId(), nothing)))
        .toList();
  }

  private static Row row(Standing standing, Given one, Given other) {
    return new Row(
        standing.cleanerId(),
        standing.serviceSince(),
        standing.hours().toDecimal(),
        one.hours().toDecimal(),
        other.hours().toDecimal(),
        !one.hours().equals(other.hours()),
        one.why(),
        other.why());
  }

  private static Map<String, Given> given(Sharing sharing) {
    Map<String, Given> given = new LinkedHashMap<>();
    sharing.shares().forEach(e -> given.put(e.cleanerId(), new Given(e.hours(), e.why())));
    sharing.passedOver().forEach(e -> given.put(e.cleanerId(), new Given(Hours.ZERO, e.why())));
    Stream.ofNullable(sharing.tie())
        .forEach(
            tie -> tie.cleanerIds().forEach(id -> given.put(id, new Given(Hours.ZERO, tie.why()))));
    return given;
  }

  @Override
  @JsonIgnore
  public Table<Row> table() {
    return new Table<>("comparison-" + vacancyId, Row.class, rows);
  }
}
