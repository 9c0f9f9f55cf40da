package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteKind;

/** What a site may agree about its hours, and with whom. */
class HoursAgreementsTest {

  private static final String ALL = "CLEANERS UNION PRINCIPAL";

  private static RecordHoursAgreement command(
      HoursAgreementKind kind, @Nullable String earliest, @Nullable String latest, String parties) {
    return new RecordHoursAgreement(
        "s1",
        kind,
        LocalDate.parse("2024-10-01"),
        null,
        earliest == null ? null : LocalTime.parse(earliest),
        latest == null ? null : LocalTime.parse(latest),
        Stream.of(parties.split(" ")).map(HoursParty::valueOf).toList(),
        "School office");
  }

  /** The clause that refuses, or nothing. */
  private static String outcome(RecordHoursAgreement command, SiteKind site) {
    try {
      HoursAgreements.agreed(command, site);
      return "";
    } catch (Refusal refusal) {
      return String.valueOf(refusal.reference());
    }
  }

  @Nested
  class Paragraph8_2_b {

    @Clause("8.2(b)")
    @ParameterizedTest
    @CsvSource({
      "03:59, 8.2(b)", "04:00, ''", "04:01, ''",
      "05:59, ''", "06:00, 8.2(b)", "06:01, 8.2(b)"
    })
    void beginsFromFourAndBeforeSix(@Nullable String earliest, String refusal) {
      var command = command(HoursAgreementKind.EARLY_START, earliest, null, ALL);
      assertThat(outcome(command, SiteKind.PRIMARY)).isEqualTo(refusal);
      assertThat(outcome(command, SiteKind.NON_SCHOOL)).isEqualTo(refusal);
    }

    @Test
    @Clause("8.2(b)")
    void isFromFourWhereItDoesNotSay() {
      var command = command(HoursAgreementKind.EARLY_START, null, null, ALL);
      assertThat(HoursAgreements.agreed(command, SiteKind.HIGH).earliest()).isEqualTo("04:00");
    }

    @Clause({"8.2(b)(i)", "8.2(b)(ii)", "8.2(b)(iii)"})
    @ParameterizedTest
    @CsvSource({
      "04:00, CLEANERS PRINCIPAL, ''",
      "04:00, CLEANERS SITE_MANAGER, ''",
      "04:00, PRINCIPAL, 8.2(b)(i)",
      "04:00, UNION PRINCIPAL, 8.2(b)(i)",
      "04:59, CLEANERS, 8.2(b)(ii)",
      "05:00, CLEANERS, 8.2(b)(iii)",
      "05:01, CLEANERS, 8.2(b)(iii)",
      "05:00, CLEANERS UNION, 8.2(b)(iii)"
    })
    void isAgreedByAllCleanersAndThePrincipal(String earliest, String parties, String refusal) {
      var command = command(HoursAgreementKind.EARLY_START, earliest, null, parties);
      assertThat(outcome(command, SiteKind.PRIMARY)).isEqualTo(refusal);
    }

    @Clause("8.2(b)")
    @ParameterizedTest
    @CsvSource({"18:00, ''", "18:01, 8.3(a)"})
    void leavesTheEndOfTheDay(String latest, String refusal) {
      var command = command(HoursAgreementKind.EARLY_START, "05:00", latest, ALL);
      assertThat(outcome(command, SiteKind.PRIMARY)).isEqualTo(refusal);
    }
  }

  @Nested
  class Paragraph8_3 {

    @Clause("8.3(a)")
    @ParameterizedTest
    @CsvSource({
      "17:59, 8.3(a)", "18:00, 8.3(a)", "18:01, ''",
      "20:59, ''", "21:00, ''", "21:01, 8.3(a)"
    })
    void endsAfterSixAndByNine(@Nullable String latest, String refusal) {
      var command = command(HoursAgreementKind.EXTENDED_DAY, null, latest, ALL);
      assertThat(outcome(command, SiteKind.P12)).isEqualTo(refusal);
    }

    @Clause("8.3(a)")
    @ParameterizedTest
    @CsvSource({"05:59, 8.2(b)", "06:00, ''"})
    void leavesTheStartOfTheDay(String earliest, String refusal) {
      var command = command(HoursAgreementKind.EXTENDED_DAY, earliest, "20:00", ALL);
      assertThat(outcome(command, SiteKind.P12)).isEqualTo(refusal);
    }

    @Test
    @Clause("8.3(a)")
    void isForSchoolsAlone() {
      var command = command(HoursAgreementKind.EXTENDED_DAY, null, "20:00", ALL);
      assertThat(outcome(command, SiteKind.NON_SCHOOL)).isEqualTo("8.3(a)");
    }

    @Clause("8.3(b)")
    @ParameterizedTest
    @CsvSource({
      "CLEANERS UNION PRINCIPAL, ''",
      "UNION PRINCIPAL, 8.3(b)",
      "CLEANERS PRINCIPAL, 8.3(b)",
      "CLEANERS UNION, 8.3(b)"
    })
    void isAgreedByCleanersUnionAndSchool(String parties, String refusal) {
      var command = command(HoursAgreementKind.EXTENDED_DAY, null, "20:00", parties);
      assertThat(outcome(command, SiteKind.PRIMARY)).isEqualTo(refusal);
    }

    @Clause("8.3(a)")
    @ParameterizedTest
    @CsvSource({
      "EXTENDED_DAY, CLEANERS UNION PRINCIPAL, 1",
      "EXTENDED_DAY, CLEANERS UNION PRINCIPAL LOCAL_CONSULTATIVE_COMMITTEE, 0",
      "EARLY_START, CLEANERS UNION PRINCIPAL, 0"
    })
    void isFlaggedWithoutTheLocalCommittee(HoursAgreementKind kind, String parties, int flags) {
      var command = command(kind, null, null, parties);
      HoursAgreementRecorded agreed = HoursAgreements.agreed(command, SiteKind.PRIMARY);
      assertThat(HoursAgreements.flags(agreed)).hasSize(flags);
    }
  }

  @Nested
  class Paragraph8_6 {

    @Clause("8.6(a)")
    @ParameterizedTest
    @EnumSource(SiteKind.class)
    void isForOutdoorAndEnvironmentalCentresAndResidentialCampuses(SiteKind site) {
      var command = command(HoursAgreementKind.FLEXIBLE, "03:00", "23:00", ALL);
      boolean takes =
          List.of(
                  SiteKind.OUTDOOR_EDUCATION,
                  SiteKind.ENVIRONMENTAL_EDUCATION,
                  SiteKind.RESIDENTIAL_CAMPUS)
              .contains(site);
      assertThat(outcome(command, site)).isEqualTo(takes ? "" : "8.6(a)");
    }

    @Clause("8.6(b)")
    @ParameterizedTest
    @CsvSource({
      "CLEANERS SITE_MANAGER, ''",
      "CLEANERS PRINCIPAL, ''",
      "SITE_MANAGER, 8.6(b)",
      "CLEANERS UNION, 8.6(b)"
    })
    void isAgreedByCleanerAndManager(String parties, String refusal) {
      var command = command(HoursAgreementKind.FLEXIBLE, null, null, parties);
      assertThat(outcome(command, SiteKind.OUTDOOR_EDUCATION)).isEqualTo(refusal);
    }

    @Test
    @Clause("8.6(c)")
    void isRecordedWithItsHoursAndPlace() {
      var command = command(HoursAgreementKind.FLEXIBLE, null, null, ALL);
      HoursAgreementRecorded agreed = HoursAgreements.agreed(command, SiteKind.RESIDENTIAL_CAMPUS);
      assertThat(agreed.earliest()).isEqualTo("00:00");
      assertThat(agreed.latest()).isEqualTo("23:59");
      assertThat(agreed.recordedAt()).isEqualTo("School office");
    }
  }
}
