package org.workforceledger.cleaningtime.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.cleaningtime.api.AgreementParty;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;
import org.workforceledger.ledger.Refusal;

/** Changes to the frequencies guideline (9.2). */
class FrequencyChangesTest {

  private static final LocalDate PRESENTED = LocalDate.parse("2025-06-02");
  private static final LocalDate FEEDBACK = LocalDate.parse("2025-06-30");
  private static final FrequencyMeeting MEETING = new FrequencyMeeting(FEEDBACK, "Said", "Said");

  private static FrequencyChangeProposed proposed(boolean increases) {
    return new FrequencyChangeProposed(
        "p1", "Toilets twice a day", increases, AgreementParty.DEPARTMENT, PRESENTED, FEEDBACK);
  }

  private static DecideFrequencyChange adopt(
      LocalDate on,
      @Nullable String feedback,
      @Nullable FrequencyMeeting meeting,
      @Nullable Boolean adds,
      @Nullable String achievable,
      @Nullable String offset) {
    return new DecideFrequencyChange(
        "p1", on, true, on, feedback, meeting, adds, achievable, offset, "Agreed");
  }

  private static DecideFrequencyChange with(@Nullable FrequencyMeeting meeting) {
    return adopt(FEEDBACK, "None", meeting, false, null, null);
  }

  private static DecideFrequencyChange adding(
      @Nullable Boolean adds, @Nullable String achievable, @Nullable String offset) {
    return adopt(FEEDBACK, "None", null, adds, achievable, offset);
  }

  private static String refusal(DecideFrequencyChange command, boolean increases) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> FrequencyChanges.decided(command, proposed(increases)));
    return String.valueOf(refusal.reference());
  }

  @Test
  @Clause({"9.2(b)", "9.2(b)(i)", "9.2(b)(ii)"})
  void areAdoptedAfterTheTimeForFeedback() {
    LocalDate early = FEEDBACK.minusDays(1);
    assertThat(refusal(adopt(early, "None", null, false, null, null), false))
        .isEqualTo("9.2(b)(ii)");
    assertThat(refusal(adopt(FEEDBACK, null, null, false, null, null), false)).isEqualTo("9.2(b)");
    FrequencyChangeDecided decided = FrequencyChanges.decided(with(null), proposed(false));
    assertThat(decided.effectiveFrom()).isEqualTo(FEEDBACK);
  }

  @Test
  @Clause({"9.2(c)", "9.2(c)(i)", "9.2(c)(ii)"})
  void needAMeetingWhereFrequenciesRise() {
    assertThat(refusal(with(null), true)).isEqualTo("9.2(c)");
    assertThat(refusal(with(new FrequencyMeeting(FEEDBACK.plusDays(1), "x", "x")), true))
        .isEqualTo("9.2(c)");
    assertThat(refusal(with(new FrequencyMeeting(PRESENTED.minusDays(1), "x", "x")), true))
        .isEqualTo("9.2(c)");
    assertThat(refusal(with(new FrequencyMeeting(FEEDBACK, null, "x")), true))
        .isEqualTo("9.2(c)(i)");
    assertThat(refusal(with(new FrequencyMeeting(FEEDBACK, "x", null)), true))
        .isEqualTo("9.2(c)(ii)");
    assertThat(FrequencyChanges.decided(with(MEETING), proposed(true)).meeting())
        .isEqualTo(MEETING);
  }

  @Test
  @Clause("9.2(d)")
  void areAchievableOrOffsetWhereTheyAddWork() {
    assertThat(refusal(adding(null, null, null), false)).isEqualTo("9.2(d)");
    assertThat(refusal(adding(true, null, null), false)).isEqualTo("9.2(d)");
    assertThat(FrequencyChanges.decided(adding(true, "Shown", null), proposed(false)).achievable())
        .isEqualTo("Shown");
    assertThat(FrequencyChanges.decided(adding(true, null, "Agreed"), proposed(false)).offset())
        .isEqualTo("Agreed");
    assertThat(FrequencyChanges.decided(adding(false, null, null), proposed(false)).adopted())
        .isTrue();
  }

  @Test
  void needNothingToBeDropped() {
    var dropped =
        new DecideFrequencyChange(
            "p1", PRESENTED, false, FEEDBACK, null, null, null, null, null, "Withdrawn");
    FrequencyChangeDecided decided = FrequencyChanges.decided(dropped, proposed(true));
    assertThat(decided.adopted()).isFalse();
    assertThat(decided.effectiveFrom()).isNull();
  }
}
