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
import org.workforceledger.ledger.Hours;
import org.workforceledger.queries.read.Table;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.read.StaffingNote;
import org.workforceledger.sites.read.TeamArrangement;
import org.workforceledger.sites.rules.Surplus;

/**
 * A site as at a date: what it is, what it agreed about hours (8.2, 8.3, 8.6), its alarms (9.7).
 *
 * @param allocatedHours a week; null before the first allocation
 * @param employed against what is allocated; null before the first allocation
 * @param teams how its cleaners work together (9.6), in order of first day
 * @param staffing reviews, hours above the allocation and relief approved, the latest first
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
    List<SummerClosure> summerClosures,
    @Nullable Employed employed,
    List<TeamArrangement> teams,
    List<StaffingNote> staffing)
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

  /**
   * Ordinary hours a week of permanent and fixed-term cleaners against the allocation.
   *
   * @param aboveHours set out to be employed above the allocation (8.9(b)(i))
   * @param casuals how many are engaged; their hours are as needed
   * @param surplusHours employed above both together; below zero where fewer
   * @param removals what goes first where the surplus is five hours or more
   */
  public record Employed(
      BigDecimal hours,
      BigDecimal aboveHours,
      int casuals,
      BigDecimal surplusHours,
      List<Removal> removals) {

    /** Hours to be removed in turn; null where it is all that there are. */
    public record Removal(String what, @Nullable BigDecimal hours, String clause) {}

    static Employed of(Surplus surplus) {
      return new Employed(
          surplus.employed().toDecimal(),
          surplus.above().toDecimal(),
          surplus.casuals(),
          surplus.hours().toDecimal(),
          surplus.removals().stream()
              .map(
                  removal ->
                      new Removal(
                          removal.what(),
                          removal.hours().map(Hours::toDecimal).orElse(null),
                          removal.clause()))
              .toList());
    }
  }

  @Override
  @JsonIgnore
  public Table<Agreement> table() {
    return new Table<>("site-" + siteId, Agreement.class, agreements);
  }
}
