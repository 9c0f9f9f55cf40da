package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.HoursRequestAnswered;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.QualificationRecorded;
import org.workforceledger.employment.api.CareerEvent.RequestAnswer;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.Engagement;

/** Blue cards and certificates, requests for changed hours, and refusals of unsafe work. */
class CredentialsTest extends AStanding {

  @Nested
  class BlueCard {

    private static BlueCardRecorded card(
        String on, String expires, boolean renewal, @Nullable CardPayer paidBy) {
      return new BlueCardRecorded("c1", "e1", SECRET, day(on), day(expires), renewal, paidBy);
    }

    private static final BlueCardRecorded FIRST = card("2022-03-03", "2025-03-09", false, null);

    @Test
    @Clause("10.2(a)")
    void isNeededAndFlaggedOnceItHasExpired() {
      assertThat(flags(NEW, "2025-03-03")).containsExactly("10.2(a)");
      assertThat(flags(NEW.with(FIRST), "2025-03-09")).isEmpty();
      assertThat(flags(NEW.with(FIRST), "2025-03-10")).containsExactly("10.2(a)");
      assertThat(due(NEW.with(FIRST), "2025-03-03", "10.2(a)")).containsExactly("2025-03-09");
    }

    @Test
    @Clause("10.2(a)")
    void isNotAskedForWhereNoSchoolIs() {
      Engagement office = NEW.engagement();
      assertThat(Credentials.flags(List.of(office), false, day("2025-03-03"))).isEmpty();
    }

    @Test
    @Clause("10.2(b)")
    void isTheDepartmentsCostWhereItIsRenewed() {
      assertThat(Credentials.isRenewal(List.of(NEW.engagement()), day("2025-03-05"))).isFalse();
      assertThat(Credentials.isRenewal(List.of(NEW.with(FIRST).engagement()), day("2025-03-05")))
          .isTrue();
      for (CardPayer payer : CardPayer.values()) {
        BlueCardRecorded renewed = card("2025-03-05", "2028-03-09", true, payer);
        assertThat(Credentials.wrongPayer(renewed).isPresent())
            .isEqualTo(payer == CardPayer.CLEANER);
      }
      assertThat(Credentials.wrongPayer(card("2025-03-05", "2028-03-09", false, CardPayer.CLEANER)))
          .isEmpty();
    }
  }

  @Test
  void certificatesThatEndAreRenewed() {
    var aid =
        new QualificationRecorded(
            "c1", "e1", QualificationKind.FIRST_AID, SECRET, day("2025-03-03"), day("2028-03-03"));
    assertThat(due(NEW.with(aid), "2025-03-04", "10.5(a)")).containsExactly("2028-03-03");
  }

  @Nested
  class Requests {

    private static final HoursRequested REQUEST =
        new HoursRequested("c1", "e1", "r1", day("2025-03-03"), SECRET, 90_000L);
    private static final HoursRequestAnswered ANSWER =
        new HoursRequestAnswered(
            "c1", "e1", "r1", day("2025-03-10"), RequestAnswer.DECLINED, SECRET);

    @Test
    @Clause("12.7(b)")
    void waitForAnAnswer() {
      assertThat(due(NEW.with(REQUEST), "2025-03-09", "12.7(b)")).containsExactly("2025-03-24");
      assertThat(due(NEW.with(REQUEST).with(ANSWER), "2025-03-09", "12.7(b)")).hasSize(1);
      assertThat(due(NEW.with(ANSWER).with(REQUEST), "2025-03-10", "12.7(b)")).isEmpty();
    }

    @Test
    @Clause("12.7(b)")
    void areAnsweredOnceAndNotBeforeTheyAreMade() {
      Engagement asked = NEW.with(REQUEST).engagement();
      HoursRequests.refuseAnswer(asked, "r1", day("2025-03-03"));
      assertRefused("12.7(b)", () -> HoursRequests.refuseAnswer(asked, "r1", day("2025-03-02")));
      assertRefused("requestId", () -> HoursRequests.refuseAnswer(asked, "r2", day("2025-03-03")));
      Engagement answered = NEW.with(REQUEST).with(ANSWER).engagement();
      assertRefused(
          "requestId", () -> HoursRequests.refuseAnswer(answered, "r1", day("2025-03-11")));
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, 1"})
  @Clause("12.2(d)")
  void unsafeWorkMayBeRefusedAndOtherWorkIsDone(boolean done, int flags) {
    var refused = new UnsafeWorkRefused("c1", "e1", day("2025-03-05"), SECRET, SECRET, done);
    assertThat(HoursRequests.otherWorkNotDone(refused).stream()).hasSize(flags);
    assertThat(flags(NEW.with(refused), "2025-03-05")).hasSize(flags + 1);
  }
}
