package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Rosters by a site's agreement, and continuous work on student-free days. */
class AgreedRostersTest {

  private static final LocalDate FREE = LocalDate.parse("2025-09-05");

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(
              Known.site("s1", SiteKind.PRIMARY),
              Known.permanent("38"),
              new SchoolYearPublished(2025, QueenslandTerms.of(2025), List.of(FREE), List.of()),
              new HoursAgreementRecorded(
                  "s1",
                  HoursAgreementKind.EARLY_START,
                  LocalDate.parse("2025-02-01"),
                  LocalDate.parse("2025-03-31"),
                  LocalTime.of(4, 0),
                  null,
                  List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
                  "Office"));
  private final Given<RosterAggregate> roster =
      new Given<>(RosterAggregate.class, RosterAggregate::new, facts);

  @Clause({"8.1", "8.2(b)"})
  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 04:00, 11:36, RULE 8.1",
    "2025-02-01, 04:00, 11:36, ''",
    "2025-03-31, 04:00, 11:36, ''",
    "2025-04-01, 04:00, 11:36, RULE 8.1",
    "2025-02-01, 03:59, 11:35, RULE 8.1"
  })
  void mayBeginEarlyWhileTheSitesAgreementIsInForce(
      String from, String start, String finish, String refusal) {
    var command =
        new AgreeRoster(
            "c1", "c1-1", LocalDate.parse(from), Known.weekdays(start, finish, 0), Known.WORDS);
    if (refusal.isEmpty()) {
      assertThat(roster.when(command).events()).hasSize(1);
    } else {
      assertThat(roster.refusal(command)).isEqualTo(refusal);
    }
  }

  private static ElectContinuousWork elect(LocalDate date, String consultedOn) {
    return new ElectContinuousWork("c1", "c1-1", date, LocalDate.parse(consultedOn), Known.WORDS);
  }

  @Clause("8.4")
  @ParameterizedTest
  @CsvSource({"2025-08-05, 0", "2025-08-06, 1", "2025-09-05, 1"})
  void continuousWorkIsFlaggedWithLessThanAMonthsNotice(String consultedOn, int flags) {
    var decision = roster.when(elect(FREE, consultedOn));
    assertThat(decision.events()).hasOnlyElementsOfType(ContinuousWorkElected.class).hasSize(1);
    assertThat(decision.flags()).hasSize(flags).extracting(Flag::clause).allMatch("8.4"::equals);
  }

  @Test
  @Clause("8.4")
  void continuousWorkIsForStudentFreeDaysAlone() {
    assertThat(roster.refusal(elect(FREE.plusDays(3), "2025-07-01"))).isEqualTo("RULE 8.4");
    assertThat(roster.refusal(elect(LocalDate.parse("2019-09-02"), "2019-07-01")))
        .isEqualTo("RULE R-0");
    assertThat(elect(FREE, "2025-09-06").problems()).hasSize(1);
  }
}
