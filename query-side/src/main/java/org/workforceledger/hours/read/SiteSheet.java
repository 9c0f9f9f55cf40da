package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Table;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteKind;

/**
 * A site as at a date: what it is, what it agreed about hours (8.2, 8.3, 8.6), its alarms (9.7).
 *
 * @param allocatedHours a week; null before the first allocation
 */
public record SiteSheet(
    String siteId,
    String name,
    Region region,
    @Nullable String locality,
    SiteKind kind,
    boolean remote,
    @Nullable Integer enrolment,
    @Nullable BigDecimal allocatedHours,
    LocalDate asAt,
    Instant knownAt,
    List<Agreement> agreements,
    List<AlarmPanel> alarmPanels,
    List<SummerClosure> summerClosures)
    implements Table.Source {

  /**
   * What was agreed about hours.
   *
   * @param inForce on the date asked about, and not set aside by a later one of its kind
   * @param reviewDueSince since when 8.2(b)(v) asks for a review; null if it does not
   */
  public record Agreement(
      HoursAgreementKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable @JsonFormat(pattern = "HH:mm") LocalTime earliest,
      @Nullable @JsonFormat(pattern = "HH:mm") LocalTime latest,
      List<HoursParty> agreedBy,
      String recordedAt,
      boolean inForce,
      @Nullable LocalDate reviewDueSince,
      List<Flag> flags) {}

  /**
   * An alarm panel.
   *
   * @param settings on how many days it was set by the date
   * @param longSettings on how many of the last ten timed more than 15 minutes went
   */
  public record AlarmPanel(
      String panel, int settings, LocalDate lastSetOn, int longSettings, List<Flag> flags) {}

  /**
   * An additional week without work over summer, by the year in which that summer begins (8.7(e)).
   */
  public record SummerClosure(int year, LocalDate firstDay, LocalDate lastDay) {}

  @Override
  @JsonIgnore
  public Table<Agreement> table() {
    return new Table<>("site-" + siteId, Agreement.class, agreements);
  }
}
