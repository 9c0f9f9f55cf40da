package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.vacancies.api.Wish.FULL_TIME;
import static org.workforceledger.vacancies.api.Wish.MORE_HOURS;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;

/** Everybody who asked for hours hears what became of it, and by which clause (8.9(d)(i)). */
class ReasonsTest {

  private static final String A = "A 2005-01-28 20";
  private static final String B = "B 2010-01-28 20";

  @Test
  @Clause({"8.9(d)(i)", "8.9(g)(iv)"})
  void whoAskedForHoursOfWhichStep3LeavesNoneIsTold() {
    for (String hours : new String[] {"18", "18.25"}) {
      AVacancy vacancy = AVacancy.of(hours, A, B).finish();
      vacancy.answers("A", FULL_TIME).answers("B", MORE_HOURS).finish();
      Sharing third = StepSharing.of(vacancy.vacancy(), VacancyStep.CREATE_FULL_TIME, Set.of());
      if (hours.equals("18")) {
        assertThat(third.passedOver()).extracting(PassedOver::cleanerId).containsExactly("B");
      } else {
        assertThat(third.passedOver()).isEmpty();
      }
    }
  }

  @Test
  @Clause("8.9(i)")
  void step5CitesItsOwnClause() {
    AVacancy vacancy = AVacancy.of("20").finish(2);
    vacancy.nearby("N 2012-01-30 20", MORE_HOURS).nearby("M 2014-01-28 20", FULL_TIME);
    assertThat(StepSharing.of(vacancy.vacancy(), VacancyStep.NEARBY_SCHOOLS, Set.of()).shares())
        .extracting(Share::clause)
        .containsOnly("8.9(i)");
  }
}
