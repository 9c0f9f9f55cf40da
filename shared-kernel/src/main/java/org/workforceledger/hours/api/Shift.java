package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work that was done: one attendance of one engagement on one day at one site. */
public record Shift(
    String shiftId,
    String siteId,
    LocalDate date,
    Attendance attendance,
    ShiftKind kind,
    @Nullable Authorisation authorisation) {}
