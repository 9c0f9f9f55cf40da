package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.vacancies.api.TransfereeBasis.REQUIRED;
import static org.workforceledger.vacancies.api.Wish.FULL_TIME;
import static org.workforceledger.vacancies.api.Wish.MORE_HOURS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;

/** Hours that could have made a required full-time position are not shared out unseen (R-145). */
class MissedMinimumTest {

  private static final String FULL = "F 2001-01-29 38";
  private static final String PART = "P 2010-01-28 20";
  private static final String SMALL = "Q 2012-01-30 11";

  private static AVacancy site(String hours, int required, String... cleaners) {
    return AVacancy.of(hours, true, false, required, cleaners);
  }

  @ParameterizedTest
  @Clause("8.9(c)(i)")
  @CsvSource({
    "18, 18, 2, true",
    "17.75, 17.75, 2, false",
    "18, 18, 1, false",
    "36, 18, 2, false",
    "35.75, 18, 2, true"
  })
  void hoursThatWouldMakeAPartTimerFullTimeCountToo(
      String vacant, String taken, int required, boolean flagged) {
    AVacancy vacancy =
        site(vacant, required, FULL, PART).transferee(REQUIRED, taken, "T 2015-01-27 10");
    assertThat(vacancy.flagsOfFinishing()).isEqualTo(flagged ? List.of("8.9(c)(i)") : List.of());
  }

  @Test
  @Clause("8.9(c)(i)")
  void whatStillMakesFullTimeIsNotMissed() {
    AVacancy vacancy =
        site("48.35", 2, PART, "R 2011-01-28 26").transferee(REQUIRED, "18", "T 2015-01-27 18");
    assertThat(vacancy.flagsOfFinishing()).isEmpty();
    vacancy.answers("P", FULL_TIME).answers("R", FULL_TIME);
    assertThat(vacancy.finish().proposal()).isEqualTo("3: P 18, R 12");
    assertThat(vacancy.left()).isEqualTo("30.35");
  }

  @Test
  @Clause("8.9(c)(i)")
  void whoDoesNotWantFullTimeMakesNoPosition() {
    AVacancy vacancy = site("27", 1, PART, SMALL).finish();
    vacancy.answers("P", MORE_HOURS).answers("Q", MORE_HOURS);
    assertThat(vacancy.finish(2).flagsOfFinishing()).isEmpty();
  }

  @Test
  @Clause("8.9(c)(i)")
  void aTransfereeWhoBringsFullTimeMakesThePosition() {
    AVacancy vacancy = site("38", 1, PART).transferee(REQUIRED, "38", "T 2015-01-27 38");
    assertThat(vacancy.flagsOfFinishing()).isEmpty();
  }

  @Test
  @Clause("8.9(c)(i)")
  void sharingOutARequiredFullTimePositionIsFlagged() {
    for (String hours : List.of("37.75", "38")) {
      AVacancy vacancy = AVacancy.of(hours, false, false, 1, PART, SMALL);
      List.of("P", "Q").forEach(id -> vacancy.answers(id, MORE_HOURS, "37"));
      List<String> flags = vacancy.finish().flagsOfFinishing();
      assertThat(flags.contains("8.9(c)(i)")).isEqualTo(hours.equals("38"));
    }
  }
}
