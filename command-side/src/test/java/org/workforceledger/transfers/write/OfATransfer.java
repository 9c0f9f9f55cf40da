package org.workforceledger.transfers.write;

import static org.workforceledger.testing.Known.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;
import org.workforceledger.transfers.api.SurplusBasis;
import org.workforceledger.transfers.api.TransferCommand.AdviseUnionOrganiser;
import org.workforceledger.transfers.api.TransferCommand.AnswerTransferInvitation;
import org.workforceledger.transfers.api.TransferCommand.AssessTransferSuitability;
import org.workforceledger.transfers.api.TransferCommand.InviteToTransfer;
import org.workforceledger.transfers.api.TransferCommand.RecordTransferOutcome;
import org.workforceledger.transfers.api.TransferCommand.StartRequiredTransfer;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;

/** A site s1 that employs 65 hours and is allocated 60, and a required transfer from it. */
abstract class OfATransfer {

  static final String AFTER = "2025-03-04T23:00:00Z";
  final InMemoryFacts facts =
      new InMemoryFacts()
          .today("2025-06-30")
          .with(
              Known.site("s1", SiteKind.PRIMARY),
              new CleaningAllocationSet("s1", hours("60"), day("2020-01-01"), "measured"),
              Known.site("s2", SiteKind.PRIMARY),
              new SiteRegistered(
                  "far", "far", Region.FAR_NORTH_QUEENSLAND, null, SiteKind.PRIMARY, false, null),
              engaged("c1", "38", "2019-02-04"),
              engaged("c2", "27", "2023-01-23"));
  final Given<RequiredTransferAggregate> transfer =
      new Given<>(RequiredTransferAggregate.class, RequiredTransferAggregate::new, facts);

  static long hours(String hours) {
    return Hours.of(hours).seconds();
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static CleanerEngaged engaged(String cleanerId, String hours, String from) {
    return new CleanerEngaged(
        cleanerId,
        cleanerId + "-1",
        WORDS,
        WORDS,
        "Cleaner",
        "s1",
        day(from),
        Tenure.PERMANENT,
        hours(hours),
        1,
        day(from),
        null,
        null,
        null);
  }

  static StartRequiredTransfer start(String on) {
    return new StartRequiredTransfer(
        "t1", "s1", SurplusBasis.ABOVE_ENTITLEMENT, day(on), "Fewer students");
  }

  static InviteToTransfer invite(String toSite, String answersBy) {
    return new InviteToTransfer(
        "t1",
        toSite,
        Hours.of("30"),
        day("2025-03-17"),
        null,
        null,
        Instant.parse("2025-03-02T23:00:00Z"),
        Instant.parse(answersBy));
  }

  static RecordTransferOutcome outcome(String cleaner, String hours, String at) {
    return new RecordTransferOutcome(
        "t1", cleaner, Hours.of(hours), day("2025-03-17"), Instant.parse(at), WORDS);
  }

  @BeforeEach
  void begins() {
    transfer.history(transfer.when(start("2025-02-24"), RequiredTransferStarted.class));
  }

  void isInvited(String toSite) {
    transfer.history(
        transfer.when(
            new AdviseUnionOrganiser("t1", Instant.parse("2025-02-28T01:00:00Z"), WORDS),
            UnionOrganiserAdvised.class));
    transfer.history(transfer.when(invite(toSite, AFTER), CleanersInvited.class));
  }

  void answers(String cleaner, boolean interested) {
    transfer.history(
        transfer.when(
            new AnswerTransferInvitation(
                "t1", cleaner, Instant.parse("2025-03-03T23:00:00Z"), interested, null),
            InvitationAnswered.class));
  }

  void assessed(String cleaner, boolean suitable, @Nullable Integer minutes) {
    transfer.history(
        transfer.when(
            new AssessTransferSuitability(
                "t1", cleaner, day("2025-03-04"), suitable, minutes, WORDS),
            SuitabilityAssessed.class));
  }
}
