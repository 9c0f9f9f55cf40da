package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.rules.CasualLimit.Circumstances;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.ledger.Refusal;

/** Term 2 of 2025 is 22 April to 27 June, Term 3 begins on 14 July. */
abstract class ACasual {

  static final SchoolCalendar YEARS = ACalendar.queensland(2025, 2026);

  static Engagement casual(String from, @Nullable String to, @Nullable String backfillFor) {
    LocalDate first = LocalDate.parse(from);
    return Engagement.evolve(
        null,
        new CleanerEngaged(
            "c1",
            "e1",
            SECRET,
            SECRET,
            "Cleaner",
            "s1",
            first,
            Tenure.CASUAL,
            0,
            1,
            first,
            to == null ? null : LocalDate.parse(to),
            backfillFor,
            null));
  }

  static void assertRefusal(
      Engagement engagement, List<Absence> absences, @Nullable String clause) {
    LocalDate from = engagement.commencedOn();
    var circumstances = new Circumstances(YEARS, absences);
    if (clause == null) {
      assertThatCode(() -> CasualLimit.refuse(engagement, from, circumstances))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> CasualLimit.refuse(engagement, from, circumstances))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo(clause));
    }
  }
}
