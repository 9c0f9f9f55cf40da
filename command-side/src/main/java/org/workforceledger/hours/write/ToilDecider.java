package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilBook.Application;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.rules.ToilRules;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Applications for time off in lieu, and what is decided about them (8.8(c)(v), R-36). */
final class ToilDecider {

  private ToilDecider() {}

  static Decision<ToilEvent> apply(ToilBook book, ApplyForToil command, Facts facts) {
    Engagement engagement = engagement(command.engagementId(), facts);
    LocalDate date = Optional.ofNullable(command.date()).orElse(facts.today());
    refuseOutside(engagement, date);
    ToilRules.refuseBrokenSteps(command.hours(), date);
    ToilAppliedFor applied =
        new ToilAppliedFor(
            command.cleanerId(),
            engagement.engagementId(),
            newId(book, command, engagement, facts),
            command.hours().seconds(),
            date);
    return new Decision<>(
        List.of(applied),
        List.of(new Step("8.8(c)(v)", "application for " + date, command.hours().toString())),
        ToilRules.beyondDay(facts.rosters(engagement.engagementId()), date, command.hours())
            .stream()
            .toList());
  }

  /** The id given, or the engagement's next. */
  private static String newId(
      ToilBook book, ApplyForToil command, Engagement engagement, Facts facts) {
    String given = command.applicationId();
    if (given != null) {
      if (facts.claim(Kind.TOIL, given).isPresent()) {
        throw Refusal.duplicate("applicationId", "application " + given + " exists");
      }
      return given;
    }
    int number = book.applications().size() + 1;
    while (facts.claim(Kind.TOIL, engagement.engagementId() + "-toil-" + number).isPresent()) {
      number++;
    }
    String id = engagement.engagementId() + "-toil-" + number;
    if (!id.matches(Id.PATTERN)) {
      throw Refusal.malformed("applicationId", "is required: " + id + " would be too long");
    }
    return id;
  }

  static Decision<ToilEvent> decide(ToilBook book, DecideToil command, Facts facts) {
    Application application = application(book, command.applicationId(), facts);
    String id = application.applied().applicationId();
    ToilDecided before = application.decided();
    if (before != null) {
      throw Refusal.rule(
          "8.8(c)(v)",
          "application %s was %s on %s"
              .formatted(id, before.approved() ? "approved" : "refused", before.decidedOn()));
    }
    LocalDate on = Optional.ofNullable(command.decidedOn()).orElse(facts.today());
    if (on.isAfter(facts.today())) {
      throw Refusal.rule("R-0", on + " is in the future; a decision is recorded once made");
    }
    return Decision.of(
        new ToilDecided(
            command.cleanerId(),
            application.applied().engagementId(),
            id,
            command.approved(),
            on,
            command.reason()),
        command.approved()
            ? new Step("8.8(c)(v)", "time off on " + application.applied().date(), "approved")
            : new Step(
                "8.8(c)(iv)",
                "%s refused on %s; left unused, as much is paid out after twelve months"
                    .formatted(new Hours(application.applied().seconds()), on),
                "refused"));
  }

  /** The application named, or the only one that is undecided. */
  private static Application application(ToilBook book, @Nullable String id, Facts facts) {
    if (id != null) {
      return book.application(id).orElseThrow(() -> notHere(id, facts));
    }
    List<Application> undecided = book.undecided();
    if (undecided.size() != 1) {
      throw Refusal.malformed(
          "applicationId",
          "is required: %d applications are undecided".formatted(undecided.size()));
    }
    return undecided.getFirst();
  }

  private static Refusal notHere(String id, Facts facts) {
    return facts.claim(Kind.TOIL, id).isEmpty()
        ? Refusal.unknown("applicationId", "there is no application " + id)
        : Refusal.rule("R-0", "application " + id + " is not this engagement's");
  }

  static Engagement engagement(@Nullable String engagementId, Facts facts) {
    String id = Objects.requireNonNull(engagementId);
    return facts
        .engagement(id)
        .orElseThrow(() -> Refusal.unknown("engagementId", "no engagement " + id));
  }

  static void refuseOutside(Engagement engagement, LocalDate date) {
    if (!engagement.isActive(date)) {
      throw Refusal.rule(
          "R-0", "%s is outside engagement %s".formatted(date, engagement.engagementId()));
    }
  }
}
