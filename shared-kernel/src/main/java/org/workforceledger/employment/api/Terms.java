package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;

/**
 * An engagement's terms on a day.
 *
 * @param ordinarySecondsPerWeek zero for a casual
 * @param tenureSince the first day of the present run of this tenure
 * @param endsOn the last day agreed for a fixed term or casual engagement
 */
public record Terms(
    String siteId,
    String jobTitle,
    Tenure tenure,
    LocalDate tenureSince,
    long ordinarySecondsPerWeek,
    int payPoint,
    LocalDate payPointSince,
    @Nullable LocalDate endsOn) {

  /** 38 ordinary hours a week, in seconds (5.2). */
  public static final long FULL_TIME_SECONDS_PER_WEEK = 38L * 3600;

  /**
   * Full-time, part-time or casual: full-time is exactly 38 ordinary hours a week, a second
   * less is part-time; a casual has no other basis.
   */
  @Clause({"5.1(b)", "5.2", "5.3(a)", "5.4(a)"})
  public Basis basis() {
    if (tenure == Tenure.CASUAL) {
      return Basis.CASUAL;
    }
    return ordinarySecondsPerWeek == FULL_TIME_SECONDS_PER_WEEK ? Basis.FULL_TIME : Basis.PART_TIME;
  }

  Terms withHours(long secondsPerWeek) {
    return new Terms(
        siteId, jobTitle, tenure, tenureSince, secondsPerWeek, payPoint, payPointSince, endsOn);
  }

  Terms withPayPoint(int newPayPoint, LocalDate since) {
    return new Terms(
        siteId, jobTitle, tenure, tenureSince, ordinarySecondsPerWeek, newPayPoint, since, endsOn);
  }

  Terms withSite(String newSiteId) {
    return new Terms(
        newSiteId,
        jobTitle,
        tenure,
        tenureSince,
        ordinarySecondsPerWeek,
        payPoint,
        payPointSince,
        endsOn);
  }

  Terms withTenure(
      Tenure newTenure, long secondsPerWeek, @Nullable LocalDate newEnd, LocalDate from) {
    LocalDate since = newTenure == tenure ? tenureSince : from;
    return new Terms(
        siteId, jobTitle, newTenure, since, secondsPerWeek, payPoint, payPointSince, newEnd);
  }
}
