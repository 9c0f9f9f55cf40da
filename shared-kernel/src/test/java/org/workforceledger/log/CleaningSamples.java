package org.workforceledger.log;

import static java.time.LocalDate.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.cleaningtime.api.AgreementParty;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;
import org.workforceledger.ledger.Event;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsReopened;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.ReliefGround;
import org.workforceledger.sites.api.StaffingEvent.ImmediateReliefApproved;
import org.workforceledger.sites.api.StaffingEvent.StaffingAboveAllocationSet;
import org.workforceledger.sites.api.StaffingEvent.StaffingReviewed;
import org.workforceledger.sites.api.StaffingReviewKind;
import org.workforceledger.sites.api.Team;

/** Samples of what is cleaned less, by whom, and how often. */
final class CleaningSamples {

  private static final LocalDate DAY = parse("2024-03-04");

  private CleaningSamples() {}

  static List<Event> all() {
    return Stream.of(sites(), teams(), staffing(), frequencies()).flatMap(List::stream).toList();
  }

  private static List<Event> sites() {
    return List.of(
        new ClassroomsClosed(
            "s1",
            List.of("block-a"),
            DAY,
            1800,
            "A walk through each week",
            "No more computers elsewhere",
            "Six cleaners, none needed",
            "Fewer students"),
        new ClassroomCleaningLimited(
            "s1",
            List.of("block-a"),
            DAY,
            2,
            "Community choir on two evenings",
            parse("2024-02-05"),
            parse("2024-02-12"),
            "Two more computers in the library",
            "None needed",
            "Used by the choir alone"),
        new ClassroomsReopened("s1", List.of("block-a"), DAY, "Enrolments rose"),
        new CleaningDecisionRecorded(
            "s1",
            CleaningDecisionKind.REDUCED_DUSTING_FACTOR,
            DAY,
            parse("2024-12-13"),
            parse("2024-02-12"),
            List.of("s1", "s2"),
            "The other school is closed",
            "Forty more computers"));
  }

  private static List<Event> teams() {
    return List.of(
        new TeamArrangementRecorded(
            "s1",
            DAY,
            parse("2024-12-13"),
            List.of(new Team("Blocks A and B", List.of("c1"), "Classrooms", "6:00 am to 9:00 am")),
            List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
            "School office",
            List.of("c1")));
  }

  private static List<Event> staffing() {
    return List.of(
        new StaffingReviewed(
            "s1",
            StaffingReviewKind.MINIMUM_FULL_TIME,
            DAY,
            "The next hours make one full-time",
            parse("2024-10-07")),
        new StaffingAboveAllocationSet("s1", 27_360, DAY, parse("2024-12-13"), "Backfill"),
        new ImmediateReliefApproved(
            "s1",
            DAY,
            parse("2024-03-15"),
            ReliefGround.SIMULTANEOUS_ILLNESS,
            "Three of five are ill"));
  }

  private static List<Event> frequencies() {
    return List.of(
        new FrequencyChangeProposed(
            "p1", "Toilets twice a day", true, AgreementParty.DEPARTMENT, DAY, parse("2024-04-05")),
        new FrequencyChangeDecided(
            "p1",
            parse("2024-04-15"),
            true,
            parse("2024-07-08"),
            "The Union asks for time",
            new FrequencyMeeting(parse("2024-04-08"), "Explained", "Two hours a week"),
            true,
            "Shown at two schools",
            "Windows once a term",
            "Agreed"));
  }
}
