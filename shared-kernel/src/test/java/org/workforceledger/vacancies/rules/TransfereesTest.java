package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.vacancies.api.TransfereeBasis.REQUESTED;
import static org.workforceledger.vacancies.api.TransfereeBasis.REQUIRED;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.vacancies.api.VacancyStep;

/** Who of other sites may still be taken at steps 1 and 6. */
class TransfereesTest {

  @Test
  @Clause("8.9(e)(i)")
  void whoHasMovedSinceFillsNoSecondVacancy() {
    AVacancy vacancy = AVacancy.of("20").transferee(REQUIRED, "20", "T 2015-01-27 20");
    assertThat(vacancy.proposal()).isEqualTo("1: T 20");
    for (String site : new String[] {"s1", "s2"}) {
      assertThat(vacancy.changed(site, "T 2015-01-27 20").proposal()).isEqualTo("1: ");
    }
    Sharing sharing =
        StepSharing.of(vacancy.vacancy(), VacancyStep.CERTAIN_TRANSFEREES, java.util.Set.of());
    assertThat(sharing.passedOver().getFirst().why()).isEqualTo("has moved to site s2 since");
    assertThat(vacancy.finish().step()).isEqualTo(2);
  }

  @Test
  @Clause({"8.9(e)(i)", "8.9(j)"})
  void onlyPermanentCleanersAreTaken() {
    AVacancy vacancy =
        AVacancy.of("20").transferee(REQUESTED, "20", "T 2015-01-27 20 FIXED_TERM").finish(3);
    assertThat(vacancy.proposal()).isEqualTo("6: ");
    assertThat(vacancy.changed("s3", "T 2015-01-27 20").proposal()).isEqualTo("6: T 20");
  }
}
