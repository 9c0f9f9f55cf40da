package org.workforceledger.employment.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerCommand.AnswerHoursRequest;
import org.workforceledger.employment.api.CareerCommand.DecideProbation;
import org.workforceledger.employment.api.CareerCommand.RecordBlueCard;
import org.workforceledger.employment.api.CareerCommand.RecordQualification;
import org.workforceledger.employment.api.CareerCommand.RecordSafetyRefusal;
import org.workforceledger.employment.api.CareerCommand.RecordStatusReview;
import org.workforceledger.employment.api.CareerCommand.RequestChangedHours;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.RequestAnswer;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.ReviewOutcome;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Known;

/** What becomes of an engagement beside its terms, and which terms are not agreed. */
class CareersTest extends OfAnEngagement {

  private static DecideProbation probation(String on, @Nullable String until) {
    return new DecideProbation(
        "c1",
        "c1-1",
        LocalDate.parse(on),
        until == null ? ProbationOutcome.CONFIRMED : ProbationOutcome.EXTENDED,
        until == null ? null : LocalDate.parse(until),
        WORDS);
  }

  /** Commenced on 12 May 2025: the last day is 11 August. */
  @Nested
  class Probation {

    @Test
    @Clause({"11.1(b)", "11.1(c)"})
    void isConfirmedOrExtendedWhileItLasts() {
      engagement.history(Known.engaged(Tenure.PERMANENT, "20", "2025-05-12", null));
      assertThat(engagement.when(probation("2025-08-11", null)).explanation().getFirst().says())
          .contains("2025-08-11");
      assertThat(engagement.refusal(probation("2025-08-12", null))).isEqualTo("RULE 11.1(b)");
      assertThat(engagement.refusal(probation("2025-08-01", "2025-08-11")))
          .isEqualTo("RULE 11.1(c)");
      assertThat(engagement.when(probation("2025-08-01", "2025-08-12")).events()).hasSize(1);
    }

    @Test
    void needsALastDayWhereItIsExtendedAndNoneElse() {
      var extended = new DecideProbation("c1", null, DAY, ProbationOutcome.EXTENDED, null, WORDS);
      assertThat(extended.problems()).hasSize(1);
      assertThat(probation("2025-08-01", null).problems()).isEmpty();
    }
  }

  @Test
  @Clause({"5.6(a)", "5.6(c)"})
  void statusIsReviewedForWhatItCanBecome() {
    engagement.history(Known.permanent("20"));
    assertThat(engagement.refusal(review(ReviewKind.CONVERSION))).isEqualTo("RULE 5.6(a)");
    assertThat(engagement.when(review(ReviewKind.FULL_TIME)).explanation().getFirst().clause())
        .isEqualTo("5.6(c)");
  }

  private static RecordStatusReview review(ReviewKind kind) {
    return new RecordStatusReview("c1", "c1-1", DAY, kind, ReviewOutcome.NO_CHANGE, WORDS);
  }

  @Test
  @Clause("10.2(b)")
  void aSecondBlueCardIsARenewal() {
    engagement.history(Known.permanent("20"));
    RecordBlueCard paid =
        new RecordBlueCard("c1", "c1-1", WORDS, DAY, DAY.plusYears(3), null, CardPayer.CLEANER);
    assertThat(engagement.when(paid, BlueCardRecorded.class).renewal()).isFalse();
    LocalDate first = LocalDate.parse("2022-05-12");
    engagement.history(
        new BlueCardRecorded("c1", "c1-1", WORDS, first, first.plusYears(3), false, null));
    assertThat(engagement.when(paid, BlueCardRecorded.class).renewal()).isTrue();
    assertThat(engagement.when(paid).flags()).extracting(Flag::clause).containsExactly("10.2(b)");
  }

  @Test
  void qualificationsMayBeOlderThanTheEngagement() {
    engagement.history(Known.permanent("20"));
    var certificate =
        new RecordQualification(
            "c1",
            "c1-1",
            QualificationKind.CERTIFICATE_III,
            WORDS,
            LocalDate.parse("2011-06-30"),
            null);
    assertThat(engagement.when(certificate).events()).hasSize(1);
    facts.today("2011-06-29");
    assertThat(engagement.refusal(certificate)).isEqualTo("RULE R-0");
  }

  @Test
  @Clause("12.7(b)")
  void requestsAreAnsweredByTheirId() {
    engagement.history(Known.permanent("20"));
    var request = new RequestChangedHours("r1", "c1", "c1-1", DAY, WORDS, Hours.of("25"));
    var answer = new AnswerHoursRequest("r1", "c1", "c1-1", DAY, RequestAnswer.DECLINED, WORDS);
    assertThat(engagement.refusal(answer)).isEqualTo("UNKNOWN requestId");
    engagement.history(
        (org.workforceledger.ledger.Event) engagement.when(request).events().getFirst());
    assertThat(engagement.refusal(request)).isEqualTo("DUPLICATE requestId");
    assertThat(engagement.when(answer).explanation().getFirst().result()).isEqualTo("DECLINED");
  }

  @Test
  @Clause("12.2(d)")
  void unsafeWorkIsRefusedAndOtherWorkDoneOrNot() {
    engagement.history(Known.permanent("20"));
    var refused = new RecordSafetyRefusal("c1", "c1-1", DAY, WORDS, WORDS, false);
    assertThat(engagement.when(refused).flags())
        .extracting(Flag::clause)
        .containsExactly("12.2(d)");
    assertThat(new RecordSafetyRefusal("c1", "c1-1", DAY, WORDS, null, false).problems())
        .hasSize(1);
  }

  @Nested
  class Terms {

    /** Term 2 of 2025 ends on 27 June. */
    @ParameterizedTest
    @CsvSource({"2025-06-27, ", "2025-06-28, RULE 5.5(d)"})
    @Clause("5.5(d)")
    void ofACasualDoNotPassTheTerm(LocalDate endsOn, @Nullable String refusal) {
      facts.with(Known.year(2025));
      var engage = engage("s1", Tenure.CASUAL, null, endsOn);
      if (refusal == null) {
        assertThat(engagement.when(engage).flags()).isEmpty();
      } else {
        assertThat(engagement.refusal(engage)).isEqualTo(refusal);
      }
    }

    @Test
    @Clause("11.3(b)(i)")
    void ofAllEngagementsStayWithin76HoursAFortnight() {
      facts.with(Known.engaged("c1-2", Tenure.PERMANENT, "20", "2024-01-22", null));
      assertThat(engagement.refusal(engage("s1", Tenure.PERMANENT, "18.5", null)))
          .isEqualTo("RULE 11.3(b)(i)");
      assertThat(engagement.when(engage("s1", Tenure.PERMANENT, "18", null)).events()).hasSize(1);
      engagement.history(Known.permanent("18"));
      assertThat(engagement.refusal(changeHours(DAY))).isEqualTo("RULE 11.3(b)(i)");
      assertThat(engagement.refusal(convert(Tenure.FIXED_TERM, "30", DAY)))
          .isEqualTo("RULE 11.3(b)(i)");
    }
  }
}
