package org.workforceledger.pages.sites;

import java.time.LocalDate;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.read.StaffingNote;

/** A review, hours above the allocation, or relief approved. */
record StaffedView(String what, String clause, String period, String says) {

  static StaffedView of(StaffingNote note) {
    LocalDate to = note.to();
    String from = Text.date(note.from());
    String period = to == null ? "From " + from : from + " to " + Text.date(to);
    return new StaffedView(note.what(), note.clause(), period, note.says());
  }
}
