package org.workforceledger.sites.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;

/** Which agreement about hours is in force, and what cannot be one. */
class HoursAgreementTest {

  private static final LocalDate MONDAY = LocalDate.parse("2024-05-13");
  private static final SiteRegistered REGISTERED =
      new SiteRegistered("s1", "School", Region.SOUTH_EAST, null, SiteKind.HIGH, false, null);

  private static HoursAgreementRecorded from(
      LocalDate first, @Nullable LocalDate last, String earliest) {
    return new HoursAgreementRecorded(
        "s1",
        HoursAgreementKind.EARLY_START,
        first,
        last,
        LocalTime.parse(earliest),
        null,
        List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
        "Office");
  }

  private static Site site(HoursAgreementRecorded... agreements) {
    Site site = Site.evolve(null, REGISTERED);
    for (HoursAgreementRecorded each : agreements) {
      site = Site.evolve(site, each);
    }
    return Objects.requireNonNull(site);
  }

  @Test
  void ofOneDayTheLaterRecordedHolds() {
    HoursAgreementRecorded first = from(MONDAY, null, "04:30");
    HoursAgreementRecorded again = from(MONDAY, MONDAY.plusDays(4), "05:00");
    Site site = site(first, again);
    assertThat(site.agreementsOn(MONDAY.minusDays(1))).isEmpty();
    assertThat(site.agreementsOn(MONDAY)).containsExactly(again);
    assertThat(site.agreementsOn(MONDAY.plusDays(4))).containsExactly(again);
    assertThat(site.agreementsOn(MONDAY.plusDays(5))).isEmpty();
  }

  @Test
  void ofSeveralInForceTheLastBegunHolds() {
    HoursAgreementRecorded first = from(MONDAY.minusDays(7), null, "04:30");
    HoursAgreementRecorded next = from(MONDAY, MONDAY, "05:30");
    Site site = site(next, first);
    assertThat(site.agreementsOn(MONDAY.minusDays(1))).containsExactly(first);
    assertThat(site.agreementsOn(MONDAY)).containsExactly(next);
    assertThat(site.agreementsOn(MONDAY.plusDays(1))).containsExactly(first);
  }

  @Test
  void neitherPeriodNorTimesRunBackwards() {
    var backwards =
        new RecordHoursAgreement(
            "s1",
            HoursAgreementKind.FLEXIBLE,
            MONDAY,
            MONDAY.minusDays(1),
            LocalTime.parse("09:00"),
            LocalTime.parse("09:00"),
            List.of(HoursParty.CLEANERS),
            "Office");
    assertThat(backwards.problems())
        .extracting(FieldProblem::field)
        .containsExactly("to", "latest");
  }
}
