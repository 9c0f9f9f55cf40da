package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.workforceledger.fixtures.AnEngagement.SECRET;
import static org.workforceledger.sites.rules.ASite.DAY;
import static org.workforceledger.sites.rules.ASite.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;

/** The reduced dusting factor and the hours for administration. */
class CleaningDecisionsTest {

  private static final LocalDate LAST = DAY.plusDays(30);

  private final ASite measured = ASite.of(SiteKind.HIGH).measured(area(Surface.CARPET, "997.5"));
  private final ASite site =
      measured.with(
          new ClassroomsClosed("s1", List.of("block-a"), DAY, 0, "x", "x", "x", "Closed"));

  private static List<Engagement> cleaners(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                Engagement.evolve(
                    null,
                    new CleanerEngaged(
                        "c" + i,
                        "e" + i,
                        SECRET,
                        SECRET,
                        "Cleaner",
                        "s1",
                        DAY,
                        Tenure.PERMANENT,
                        Hours.of("20").seconds(),
                        1,
                        DAY,
                        null,
                        null,
                        null)))
        .toList();
  }

  private static RecordCleaningDecision decide(
      CleaningDecisionKind kind,
      @Nullable LocalDate consultedOn,
      List<String> hoursFrom,
      @Nullable String first) {
    return new RecordCleaningDecision(
        "s1", kind, DAY, LAST, consultedOn, hoursFrom, first, "Decided");
  }

  private static RecordCleaningDecision decide(CleaningDecisionKind kind) {
    return decide(kind, DAY, List.of("s1"), null);
  }

  private CleaningDecisionRecorded recorded(RecordCleaningDecision command, int cleaners) {
    Map<String, Site> sites = Map.of("s1", site.site(), "s2", measured.site());
    return CleaningDecisions.recorded(command, site.site(), sites::get, cleaners(cleaners));
  }

  private String refusal(RecordCleaningDecision command, int cleaners) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> recorded(command, cleaners));
    return refusal.kind() + " " + refusal.reference();
  }

  private static CleaningRow dusting(ASite of, LocalDate date) {
    return CleaningTime.of(of.site(), date).orElseThrow().rows().get(1);
  }

  @Test
  @Clause({"9.1(f)", "Sch 1, 5(b)"})
  void reduceTheDustingFactorOnTheirDays() {
    ASite decided = measured.with(recorded(decide(CleaningDecisionKind.REDUCED_DUSTING_FACTOR), 1));
    assertThat(dusting(decided, DAY).rate()).isEqualByComparingTo("947.6");
    assertThat(dusting(decided, DAY).clause()).isEqualTo("Sch 1, 5(b)");
    assertThat(dusting(decided, LAST).rate()).isEqualByComparingTo("947.6");
    assertThat(dusting(decided, LAST.plusDays(1)).rate()).isEqualByComparingTo("997.5");
    assertThat(dusting(measured, DAY).rate()).isEqualByComparingTo("997.5");
  }

  @Test
  @Clause({"9.1(g)", "Sch 1, 6(a)"})
  void addFiveHoursThatAreNotMultiplied() {
    ASite decided = measured.with(recorded(decide(CleaningDecisionKind.ADMINISTRATION_HOURS), 11));
    CleaningTime with = CleaningTime.of(decided.site(), DAY).orElseThrow();
    CleaningTime without = CleaningTime.of(measured.site(), DAY).orElseThrow();
    assertThat(with.perWeek().minus(without.perWeek())).isEqualTo(Hours.of("5"));
    assertThat(with.additions()).singleElement().matches(addition -> !addition.verified());
    assertThat(CleaningTime.of(decided.site(), LAST.plusDays(1)).orElseThrow().additions())
        .isEmpty();
  }

  @Test
  @Clause("Sch 1, 6(a)")
  void giveAdministrationHoursToElevenCleanersOrMore() {
    var administration = decide(CleaningDecisionKind.ADMINISTRATION_HOURS);
    assertThat(refusal(administration, 10)).isEqualTo("RULE Sch 1, 6(a)");
    assertThat(recorded(administration, 11).kind())
        .isEqualTo(CleaningDecisionKind.ADMINISTRATION_HOURS);
    assertThat(recorded(administration, 12).consultedOn()).isEqualTo(DAY);
  }

  @Test
  @Clause("Sch 1, 5(b)")
  void needAConsultationByTheFirstDay() {
    var kind = CleaningDecisionKind.REDUCED_DUSTING_FACTOR;
    assertThat(refusal(decide(kind, null, List.of("s1"), null), 1)).isEqualTo("RULE Sch 1, 5(b)");
    assertThat(refusal(decide(kind, DAY.plusDays(1), List.of("s1"), null), 1))
        .isEqualTo("RULE Sch 1, 5(b)");
  }

  @Test
  @Clause("Sch 1, 5(b)")
  void needHoursThatClassroomsMadeAvailable() {
    var kind = CleaningDecisionKind.REDUCED_DUSTING_FACTOR;
    assertThat(refusal(decide(kind, DAY, List.of(), null), 1)).isEqualTo("RULE Sch 1, 5(b)");
    assertThat(refusal(decide(kind, DAY, List.of("s2"), "Closed"), 1))
        .isEqualTo("RULE Sch 1, 5(b)");
    assertThat(refusal(decide(kind, DAY, List.of("s9"), "Closed"), 1))
        .isEqualTo("UNKNOWN hoursFrom");
  }

  private String elsewhere(Map<String, Site> sites) {
    var kind = CleaningDecisionKind.REDUCED_DUSTING_FACTOR;
    var command =
        new RecordCleaningDecision("s2", kind, DAY, null, DAY, List.of("s1"), null, "Decided");
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> CleaningDecisions.recorded(command, measured.site(), sites::get, List.of()));
    return String.valueOf(refusal.reference());
  }

  @Test
  @Clause({"9.4(b)", "9.5(b)"})
  void leaveTheHoursToTheAffectedSchoolFirst() {
    var kind = CleaningDecisionKind.REDUCED_DUSTING_FACTOR;
    Map<String, Site> sites = Map.of("s1", site.site());
    assertThat(elsewhere(sites)).isEqualTo("9.4(b)");
    ASite limited =
        measured.with(
            new ClassroomCleaningLimited(
                "s1", List.of("block-a"), DAY, 2, "x", DAY, DAY, "x", "x", "Storage"));
    assertThat(elsewhere(Map.of("s1", limited.site()))).isEqualTo("9.5(b)");
    var said =
        new RecordCleaningDecision(
            "s2", kind, DAY, null, DAY, List.of("s1"), "s1 has no computers", "Decided");
    assertThat(
            CleaningDecisions.recorded(said, measured.site(), sites::get, List.of())
                .affectedSchoolsFirst())
        .isEqualTo("s1 has no computers");
  }
}
