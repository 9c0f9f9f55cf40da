package org.workforceledger.transfers.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;
import org.workforceledger.transfers.api.TransferEvent.TransferWithdrawn;
import org.workforceledger.transfers.read.TransferSheet.StoryLine;

/** A required transfer told in order of time, each line with its clause. */
final class TransferStory {

  private final List<StoryLine> lines = new ArrayList<>();

  private TransferStory() {}

  static List<StoryLine> of(RequiredTransfer transfer, Function<Confidential, String> reveal) {
    TransferStory story = new TransferStory();
    story.begin(transfer);
    transfer.answers().values().forEach(answer -> story.tell(answer, reveal));
    transfer.assessments().values().forEach(assessed -> story.tell(assessed, reveal));
    TransferDecided decided = transfer.decided();
    if (decided != null) {
      story.tell(decided, reveal);
    }
    TransferWithdrawn withdrawn = transfer.withdrawn();
    if (withdrawn != null) {
      story.add(withdrawn.withdrawnOn(), "11.4", "Withdrawn: " + withdrawn.reason());
    }
    return story.lines.stream().sorted(Comparator.comparing(StoryLine::on)).toList();
  }

  private void begin(RequiredTransfer transfer) {
    RequiredTransferStarted started = transfer.started();
    add(
        started.identifiedOn(),
        "11.4(a)",
        "%s a week to spare: %s".formatted(new Hours(started.surplusSeconds()), started.reason()));
    if (transfer.advised() != null) {
      add(
          Brisbane.dateOf(transfer.advised().advisedAt()),
          "11.4(b)",
          "The local Union organiser was advised");
    }
    CleanersInvited invited = transfer.invited();
    if (invited != null) {
      explain(invited);
      add(
          Brisbane.dateOf(invited.invitedAt()),
          "11.4(e)",
          "%s invited to %s, %s a week from %s"
              .formatted(
                  invited.candidates().size() == 1
                      ? "1 permanent cleaner was"
                      : invited.candidates().size() + " permanent cleaners were",
                  invited.toSiteId(),
                  new Hours(invited.vacantSeconds()),
                  invited.availableFrom()));
      add(
          Brisbane.dateOf(invited.answersBy()),
          "11.4(f)",
          "The time to answer ends, at least 48 hours after the invitation");
    }
  }

  private void explain(CleanersInvited invited) {
    LocalDate visited = invited.visitedOn();
    if (visited != null) {
      add(visited, "11.4(d)", "An officer visited the site and explained the process");
    } else {
      add(
          Brisbane.dateOf(invited.invitedAt()),
          "11.4(d)",
          invited.contact() == null
              ? "Neither a visit nor a contact person is recorded"
              : "A contact person answers questions");
    }
  }

  private void tell(InvitationAnswered answer, Function<Confidential, String> reveal) {
    add(
        Brisbane.dateOf(answer.answeredAt()),
        "11.4(e)",
        answer.cleanerId()
            + (answer.interested() ? " is interested" : " is not interested")
            + (answer.note() == null ? "" : ": " + reveal.apply(answer.note())));
  }

  private void tell(SuitabilityAssessed assessed, Function<Confidential, String> reveal) {
    Integer minutes = assessed.travelMinutes();
    add(
        assessed.assessedOn(),
        assessed.suitable() ? "11.4(c)" : "11.4(g)",
        "%s for %s%s: %s"
            .formatted(
                assessed.suitable() ? "Suitable" : "Unsuitable",
                assessed.cleanerId(),
                minutes == null ? "" : ", %d minutes' travel".formatted(minutes),
                reveal.apply(assessed.reason())));
  }

  private void tell(TransferDecided decided, Function<Confidential, String> reveal) {
    LocalDate on = Brisbane.dateOf(decided.decidedAt());
    add(
        on,
        decided.clause(),
        "%s is transferred to %s from %s%s: %s"
            .formatted(
                decided.cleanerId(),
                decided.toSiteId(),
                decided.effectiveFrom(),
                decided.chosen() ? ", by the principal's choice" : "",
                reveal.apply(decided.reason())));
    add(
        on,
        "11.4(h)(ii)",
        "Hours kept: " + new Hours(decided.ordinarySecondsPerWeek()) + " a week");
  }

  private void add(LocalDate on, String clause, String says) {
    lines.add(new StoryLine(on, clause, says));
  }
}
