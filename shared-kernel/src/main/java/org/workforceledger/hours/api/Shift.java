package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that was done: one attendance of one engagement on one day at one site.
 *
 * @param ownConvenience whether time beyond the roster was worked solely for the cleaner's own
 *     convenience, for which no overtime is ever approved (8.8(a)(vi)); left out for no
 */
public record Shift(
    String shiftId,
    String siteId,
    LocalDate date,
    Attendance attendance,
    ShiftKind kind,
    @Nullable Authorisation authorisation,
    @Nullable Boolean ownConvenience) {

  /** Whether excess in it is compensated: directed, approved, or a call-out. */
  public boolean mayBeCompensated() {
    return (authorisation != null || kind == ShiftKind.CALL_OUT) && !forOwnConvenience();
  }

  /** Whether the cleaner elects ADO for what of it is beyond the roster (10.5(c)). */
  public boolean electsAdo() {
    return kind == ShiftKind.FIRST_AID_TRAINING && authorisation == null && !forOwnConvenience();
  }

  public boolean forOwnConvenience() {
    return ownConvenience != null && ownConvenience;
  }

  /** The shift with another authorisation. */
  public Shift authorised(@Nullable Authorisation by) {
    return new Shift(shiftId, siteId, date, attendance, kind, by, ownConvenience);
  }

  /** How much time off in lieu was agreed beside pay, in seconds; 0 unless it was mixed. */
  public long agreedToilSeconds() {
    Integer minutes = authorisation == null ? null : authorisation.toilMinutes();
    return minutes == null ? 0 : minutes * 60L;
  }

  /** How much of its excess is time off in lieu; the rest is paid (8.8(c)(vi)). */
  public long toilSeconds(long excessSeconds) {
    return authorisation == null ? 0 : authorisation.toilSeconds(excessSeconds);
  }
}
