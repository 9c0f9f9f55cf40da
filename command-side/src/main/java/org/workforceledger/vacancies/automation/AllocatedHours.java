package org.workforceledger.vacancies.automation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Facts;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;

/** The commands that make an allocation a cleaner's hours. */
record AllocatedHours(VacantHoursOffered offered, Allocated given, Confidential reason) {

  /** Whether they are all that the cleaner then has. */
  boolean areAll() {
    return given.secondsPerWeek() == given.newSecondsPerWeek();
  }

  /**
   * On top of the present hours, and of each change that is agreed for a later day; hours that are
   * not permanent until their last day.
   */
  Stream<Command> onTop(Engagement engagement) {
    LocalDate from = offered.availableFrom();
    LocalDate until = offered.availableUntil() == null ? LocalDate.MAX : offered.availableUntil();
    TreeSet<LocalDate> days = new TreeSet<>(changesAfter(engagement, from));
    days.add(engagement.commencedOn().isAfter(from) ? engagement.commencedOn() : from);
    List<Command> commands = new ArrayList<>();
    for (LocalDate day : days) {
      if (!day.isAfter(until) && hasHours(engagement, day)) {
        commands.add(change(engagement, day, given.secondsPerWeek()));
      }
    }
    if (until.isBefore(LocalDate.MAX) && hasHours(engagement, until.plusDays(1))) {
      commands.add(change(engagement, until.plusDays(1), 0));
    }
    return commands.stream();
  }

  /** The days after one on which other hours begin. */
  private static List<LocalDate> changesAfter(Engagement engagement, LocalDate from) {
    return engagement.changes().stream()
        .filter(event -> event instanceof HoursChanged || event instanceof TenureConverted)
        .map(event -> event.effectiveOn())
        .filter(day -> day.isAfter(from))
        .toList();
  }

  private static boolean hasHours(Engagement engagement, LocalDate day) {
    return engagement.isActive(day) && engagement.on(day).tenure() != Tenure.CASUAL;
  }

  private ChangeHours change(Engagement engagement, LocalDate day, long moreSeconds) {
    long seconds = engagement.on(day).ordinarySecondsPerWeek() + moreSeconds;
    return change(engagement, day, new Hours(seconds));
  }

  private ChangeHours change(Engagement engagement, LocalDate day, Hours hours) {
    return new ChangeHours(engagement.cleanerId(), engagement.engagementId(), hours, day, reason);
  }

  /** At this site, in place of the hours at another and of those agreed for a later day. */
  Stream<Command> inPlace(Engagement engagement, TransferKind kind) {
    LocalDate from = offered.availableFrom();
    List<Command> commands = new ArrayList<>();
    commands.add(
        new TransferCleaner(
            engagement.cleanerId(),
            engagement.engagementId(),
            offered.siteId(),
            from,
            kind,
            reason));
    Hours hours = new Hours(given.newSecondsPerWeek());
    TreeSet<LocalDate> days = new TreeSet<>(changesAfter(engagement, from));
    days.add(from);
    for (LocalDate day : days) {
      if (hasHours(engagement, day)
          && engagement.on(day).ordinarySecondsPerWeek() != hours.seconds()) {
        commands.add(change(engagement, day, hours));
      }
    }
    return commands.stream();
  }

  /** At this site, beside those at a nearby one: multiple hire (11.3). */
  Stream<Command> beside(Engagement engagement, Facts facts) {
    LocalDate from = offered.availableFrom();
    Terms terms = engagement.on(from);
    return Stream.of(
        new EngageCleaner(
            engagement.cleanerId(),
            nextId(engagement.cleanerId(), facts),
            engagement.engaged().name(),
            engagement.engaged().workEmail(),
            terms.jobTitle(),
            offered.siteId(),
            from,
            Tenure.PERMANENT,
            new Hours(given.secondsPerWeek()),
            terms.payPoint(),
            terms.payPointSince(),
            null,
            null,
            engagement.engaged().continuousServiceSince()));
  }

  private static String nextId(String cleanerId, Facts facts) {
    int number = facts.engagementsOf(cleanerId).size() + 1;
    while (facts.claim(Kind.ENGAGEMENT, cleanerId + "-" + number).isPresent()) {
      number++;
    }
    return cleanerId + "-" + number;
  }
}
