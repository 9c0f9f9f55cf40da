package org.workforceledger.employment.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerEvent;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.QualificationRecorded;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Flag;

/**
 * Blue cards and certificates that end. A card is valid through its last day. The first is at the
 * cleaner's cost, every renewal at the Department's (10.2(b)). Both are the person's, whichever
 * engagement they were recorded with.
 */
public final class Credentials {

  private Credentials() {}

  /** The card that lasts longest of those issued by a day. */
  private static Optional<BlueCardRecorded> card(List<Engagement> engagements, LocalDate asAt) {
    return of(engagements, asAt, BlueCardRecorded.class).stream()
        .max(comparing(BlueCardRecorded::expiresOn));
  }

  private static <E extends CareerEvent> List<E> of(
      List<Engagement> engagements, LocalDate asAt, Class<E> type) {
    return engagements.stream().flatMap(each -> each.career(asAt, type).stream()).toList();
  }

  /** Whether a card issued on a day renews an earlier one that is known. */
  @Clause("10.2(b)")
  public static boolean isRenewal(List<Engagement> engagements, LocalDate issuedOn) {
    return card(engagements, issuedOn.minusDays(1)).isPresent();
  }

  /** That a renewal was paid by the cleaner. */
  @Clause("10.2(b)")
  public static Optional<Flag> wrongPayer(BlueCardRecorded card) {
    return card.renewal() && card.paidBy() == CardPayer.CLEANER
        ? Optional.of(
            new Flag(
                "10.2(b)",
                "the renewal of %s was paid by the cleaner; the Department pays for renewals"
                    .formatted(card.effectiveOn())))
        : Optional.empty();
  }

  /**
   * What is missing on a day.
   *
   * @param atSchool whether the cleaner works in a school, where a current card is needed
   */
  @Clause({"10.2(a)", "10.2(b)"})
  public static List<Flag> flags(List<Engagement> engagements, boolean atSchool, LocalDate asAt) {
    List<Flag> flags = new ArrayList<>();
    Optional<BlueCardRecorded> card = card(engagements, asAt);
    if (card.isEmpty() && atSchool) {
      flags.add(new Flag("10.2(a)", "no blue card is recorded"));
    }
    card.filter(each -> each.expiresOn().isBefore(asAt))
        .ifPresent(
            each -> flags.add(new Flag("10.2(a)", "the blue card expired on " + each.expiresOn())));
    of(engagements, asAt, BlueCardRecorded.class)
        .forEach(each -> wrongPayer(each).ifPresent(flags::add));
    return flags;
  }

  /** What is to be renewed, and until when. */
  @Clause({"10.2(a)", "10.2(b)"})
  public static List<Due> due(List<Engagement> engagements, LocalDate asAt) {
    List<Due> due = new ArrayList<>();
    card(engagements, asAt)
        .map(
            card ->
                new Due(
                    card.expiresOn(),
                    "10.2(a)",
                    "Renew the blue card, at the Department's cost (10.2(b))"))
        .ifPresent(due::add);
    for (QualificationKind kind : QualificationKind.values()) {
      of(engagements, asAt, QualificationRecorded.class).stream()
          .filter(each -> each.kind() == kind && each.kind() != QualificationKind.OTHER)
          .max(comparing(QualificationRecorded::effectiveOn))
          .flatMap(each -> Optional.ofNullable(each.expiresOn()))
          .map(last -> new Due(last, "10.5(a)", "Renew: " + says(kind)))
          .ifPresent(due::add);
    }
    return due;
  }

  private static String says(QualificationKind kind) {
    return switch (kind) {
      case FIRST_AID -> "first-aid certificate";
      case CERTIFICATE_III, EQUIVALENT_TO_CERTIFICATE_III, OTHER -> "certificate";
    };
  }
}
