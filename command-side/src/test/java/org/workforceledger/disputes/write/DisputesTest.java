package org.workforceledger.disputes.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.disputes.api.DisputeCommand.MoveDispute;
import org.workforceledger.disputes.api.DisputeCommand.NotifyDispute;
import org.workforceledger.disputes.api.DisputeCommand.RecordDisputeMeeting;
import org.workforceledger.disputes.api.DisputeCommand.ResolveDispute;
import org.workforceledger.disputes.api.DisputeCommand.WithdrawDispute;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeWithdrawn;
import org.workforceledger.disputes.api.DisputeParty;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;

/** What may become of a dispute. */
class DisputesTest {

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .today("2025-06-30")
          .with(
              Known.year(2025, "2025-04-25"),
              Known.site("s1", SiteKind.PRIMARY),
              Known.permanent("30"),
              vacancy());
  private final Given<DisputeAggregate> dispute =
      new Given<>(DisputeAggregate.class, DisputeAggregate::new, facts);

  private static VacantHoursOffered vacancy() {
    LocalDate day = LocalDate.parse("2025-04-01");
    long tenHours = Hours.of("10").seconds();
    return new VacantHoursOffered(
        "v1", "s1", tenHours, day, null, true, false, day, 0, List.of(), "A cleaner retired");
  }

  private static NotifyDispute notice(
      @Nullable String site, List<String> cleaners, @Nullable String clause, String at) {
    return new NotifyDispute(
        "d1",
        DisputedMatter.VACANCY,
        "v1",
        site,
        cleaners,
        null,
        null,
        clause,
        null,
        Instant.parse(at),
        WORDS,
        null);
  }

  private static NotifyDispute notice() {
    return notice("s1", List.of("c1"), "8.9(f)", "2025-04-24T01:00:00Z");
  }

  private static MoveDispute move(int toStage, String on) {
    return new MoveDispute("d1", "c1", toStage, LocalDate.parse(on), DisputeParty.UNION, WORDS);
  }

  private static ResolveDispute resolve(String on) {
    return new ResolveDispute("d1", "c1", LocalDate.parse(on), WORDS);
  }

  private void isNotified() {
    dispute.history(dispute.when(notice(), DisputeNotified.class));
  }

  private List<String> flags(Decision<?> decision) {
    return decision.flags().stream().map(Flag::clause).toList();
  }

  @Test
  @Clause("4.2")
  void isAboutAVacancyOrATransferThatThereIs() {
    for (DisputedMatter matter : List.of(DisputedMatter.VACANCY, DisputedMatter.TRANSFER)) {
      NotifyDispute about =
          new NotifyDispute(
              "d1",
              matter,
              "v9",
              "s1",
              List.of("c1"),
              null,
              null,
              null,
              null,
              Instant.parse("2025-04-24T01:00:00Z"),
              WORDS,
              null);
      assertThat(dispute.refusal(about)).isEqualTo("UNKNOWN aboutId");
    }
  }

  @Test
  @Clause("4.3(a)")
  void isNotifiedOnceByWhoIsKnown() {
    assertThat(dispute.refusal(notice("s9", List.of("c1"), null, "2025-04-24T01:00:00Z")))
        .isEqualTo("UNKNOWN siteId");
    assertThat(dispute.refusal(notice("s1", List.of("c9"), null, "2025-04-24T01:00:00Z")))
        .isEqualTo("UNKNOWN cleanerIds");
    assertThat(dispute.refusal(notice("s1", List.of("c1"), "99.9", "2025-04-24T01:00:00Z")))
        .isEqualTo("MALFORMED clause");
    assertThat(dispute.refusal(notice("s1", List.of("c1"), null, "2025-06-30T14:00:00Z")))
        .isEqualTo("RULE R-0");
    assertThat(dispute.when(notice()).explanation())
        .singleElement()
        .satisfies(step -> assertThat(step.result()).isEqualTo("by 2025-05-02 at the latest"));
    isNotified();
    assertThat(dispute.refusal(notice())).isEqualTo("DUPLICATE disputeId");
  }

  @Test
  @Clause({"4.3(b)", "4.3(c)", "4.3(d)"})
  void goesStageByStageAndSaysWhatIsLate() {
    assertThat(dispute.refusal(move(2, "2025-05-02"))).isEqualTo("UNKNOWN disputeId");
    isNotified();
    assertThat(dispute.refusal(move(3, "2025-05-02"))).isEqualTo("RULE 4.3(b)");
    assertThat(dispute.refusal(move(2, "2025-04-23"))).isEqualTo("RULE R-0");
    assertThat(dispute.refusal(move(2, "2025-07-01"))).isEqualTo("RULE R-0");
    assertThat(flags(dispute.when(move(2, "2025-05-02")))).containsExactly("4.3(a)");
    assertThat(flags(dispute.when(move(2, "2025-05-05")))).containsExactly("4.3(a)", "4.3(a)");
    dispute.history(dispute.when(move(2, "2025-05-02"), DisputeMoved.class));
    assertThat(flags(dispute.when(move(3, "2025-05-14")))).containsExactly("4.3(a)", "4.3(b)");
  }

  @Test
  @Clause("4.3(a)")
  void flagsADiscussionAfter24Hours() {
    isNotified();
    assertThat(flags(dispute.when(met("2025-04-25T01:00:00Z")))).isEmpty();
    assertThat(flags(dispute.when(met("2025-04-25T01:00:01Z")))).containsExactly("4.3(a)");
    assertThat(dispute.refusal(met("2025-04-24T00:59:59Z"))).isEqualTo("RULE R-0");
  }

  private static RecordDisputeMeeting met(String at) {
    return new RecordDisputeMeeting("d1", "c1", Instant.parse(at), WORDS, null);
  }

  @Test
  @Clause("4.2")
  void holdsTheOutcomeUntilItEnds() {
    isNotified();
    assertThat(held()).isTrue();
    dispute.history(dispute.when(move(2, "2025-05-02"), DisputeMoved.class));
    assertThat(held()).isTrue();
    dispute.history(dispute.when(resolve("2025-05-12"), DisputeResolved.class));
    assertThat(held()).isFalse();
    assertThat(dispute.refusal(move(3, "2025-05-14"))).isEqualTo("RULE 4.3");
    assertThat(dispute.refusal(resolve("2025-05-14"))).isEqualTo("RULE 4.3");
    assertThat(flags(dispute.when(met("2025-05-14T01:00:00Z")))).isNotEmpty();
  }

  private boolean held() {
    try {
      facts.disputes().refuseOutcome(DisputedMatter.VACANCY, "v1");
      return false;
    } catch (Refusal refusal) {
      return "4.2".equals(refusal.reference());
    }
  }

  @Test
  void isWithdrawnByNamingItsOneCleaner() {
    isNotified();
    LocalDate day = LocalDate.parse("2025-05-01");
    assertThat(dispute.refusal(new WithdrawDispute("d1", null, day, WORDS)))
        .isEqualTo("MALFORMED cleanerId");
    assertThat(dispute.refusal(new WithdrawDispute("d1", "c2", day, WORDS)))
        .isEqualTo("MALFORMED cleanerId");
    DisputeEvent end =
        dispute.when(new WithdrawDispute("d1", "c1", day, WORDS), DisputeWithdrawn.class);
    dispute.history(end);
    assertThat(held()).isFalse();
  }
}
