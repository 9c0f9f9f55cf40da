package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An engagement as it really went, whenever HR recorded it.
 *
 * @param lastDay the last day, far in the future while there is none
 * @param recorded when the engagement was recorded; nothing about it can be earlier
 * @param posts by the day from which each is held
 * @param replacing whether in another's place, each shift as the table has it
 */
record Career(
    String engagementId,
    String cleanerId,
    LocalDate commencedOn,
    LocalDate lastDay,
    Instant recorded,
    TreeMap<LocalDate, Post> posts,
    boolean replacing) {

  /**
   * Where and when somebody works.
   *
   * @param roster empty for a casual
   * @param known when the ledger was told
   */
  record Post(String siteId, Optional<Roster> roster, Instant known) {}

  Post on(LocalDate date) {
    Map.Entry<LocalDate, Post> entry = posts.floorEntry(date);
    return entry == null ? posts.firstEntry().getValue() : entry.getValue();
  }

  boolean isActive(LocalDate date) {
    return !date.isBefore(commencedOn) && !date.isAfter(lastDay);
  }

  /** An instant, or the hour after the engagement became known if that is later. */
  Instant onceRecorded(Instant instant) {
    return Office.later(instant, recorded.plusSeconds(3600));
  }

  /** An instant, or the hour after it became known what the person does on a day. */
  Instant onceKnown(LocalDate day, Instant instant) {
    return Office.later(onceRecorded(instant), on(day).known().plusSeconds(3600));
  }
}
