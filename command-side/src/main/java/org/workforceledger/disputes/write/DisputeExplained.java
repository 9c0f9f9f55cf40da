package org.workforceledger.disputes.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.rules.DisputeCourse;
import org.workforceledger.disputes.rules.DisputeStage;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What an answer says of a dispute: where it stands, until when, and what was late. */
final class DisputeExplained {

  private DisputeExplained() {}

  static Decision<DisputeEvent> of(@Nullable Dispute before, DisputeEvent event, Facts facts) {
    Dispute after = Objects.requireNonNull(Dispute.evolve(before, event));
    String siteId = after.notified().siteId();
    String locality =
        Optional.ofNullable(siteId)
            .flatMap(facts::site)
            .map(site -> site.registered().locality())
            .orElse(null);
    Instant today = facts.today().atStartOfDay(Brisbane.ZONE).toInstant();
    DisputeCourse course = DisputeCourse.of(after, facts.calendar(), locality, today);
    return new Decision<>(List.of(event), List.of(step(course)), flags(course));
  }

  private static Step step(DisputeCourse course) {
    DisputeStage present = course.present();
    return new Step(
        present.clause(),
        "stage " + present.stage() + " since " + present.from(),
        present.until() != null
            ? "ended on " + present.until()
            : present.dueOn() == null
                ? "for the Commission to decide"
                : "by " + present.dueOn() + " at the latest");
  }

  private static List<Flag> flags(DisputeCourse course) {
    List<Flag> flags = new ArrayList<>();
    course
        .discussion()
        .filter(discussion -> discussion.state() == DisputeStage.State.ENDED_LATE)
        .ifPresent(_ -> flags.add(new Flag("4.3(a)", "discussed more than 24 hours after notice")));
    if (course.stages().size() > 1
        && course.discussion().filter(discussion -> discussion.heldAt() == null).isPresent()) {
      flags.add(new Flag("4.3(a)", "moved on without a recorded discussion"));
    }
    course.stages().stream()
        .filter(stage -> stage.state() == DisputeStage.State.ENDED_LATE)
        .map(stage -> new Flag(stage.clause(), "stage ended after " + stage.dueOn()))
        .forEach(flags::add);
    return flags;
  }
}
