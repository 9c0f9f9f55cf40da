package org.workforceledger.pages.sites;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.read.StaffingNote;

/** A review, hours above the allocation, or relief approved. */
record StaffedView(String what, String clause, String period, String says) {

  /**
   * All of a site.
   *
   * @param asAt the day by which a review may be overdue
   */
  static List<StaffedView> of(List<StaffingNote> notes, LocalDate asAt) {
    return notes.stream()
        .map(
            note ->
                new StaffedView(
                    note.what(),
                    note.clause(),
                    note.review() ? reviewed(note, notes, asAt) : period(note),
                    note.says()))
        .toList();
  }

  private static String period(StaffingNote note) {
    LocalDate to = note.to();
    String from = Text.date(note.from());
    return to == null ? "From " + from : from + " to " + Text.date(to);
  }

  private static String reviewed(StaffingNote note, List<StaffingNote> notes, LocalDate asAt) {
    LocalDate next = note.to();
    String on = Text.date(note.from());
    boolean last =
        notes.stream()
            .filter(other -> other.review() && other.what().equals(note.what()))
            .noneMatch(other -> other.from().isAfter(note.from()));
    if (next == null || !last) {
      return on;
    }
    return "%s; the next %s %s"
        .formatted(on, next.isBefore(asAt) ? "was due" : "is due", Text.date(next));
  }
}
