package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.TestLedger;

/** What has happened is not dated ahead, whoever says so. */
class FutureDatesTest {

  private final TestLedger ledger = TestLedger.shared();

  @ParameterizedTest
  @CsvSource({
    "RecordStaffingReview, reviewedOn, 2099-01-05",
    "ProposeFrequencyChange, presentedOn, 2099-01-05",
    "DecideFrequencyChange, decidedOn, 2099-01-05",
    "LimitClassroomCleaning, schoolConsultedOn, 2099-01-05",
    "LimitClassroomCleaning, jcccConsultedOn, 2099-01-05",
    "RecordCleaningDecision, consultedOn, 2099-01-05"
  })
  void areRefusedNamingTheField(String command, String field, String date) throws IOException {
    String body =
        example(command)
            .replaceAll("\"" + field + "\":\"[0-9-]+\"", "\"" + field + "\":\"" + date + "\"")
            .replaceAll(
                "\"(feedbackBy|nextReviewOn|effectiveFrom|to)\":\"[0-9-]+\"",
                "\"$1\":\"2099-06-01\"")
            .replace("s-1", "s-none");
    Answer answer = ledger.hr().send(command, body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("clause").asString()).isEqualTo("R-0");
    assertThat(answer.json().path("detail").asString()).contains(field);
  }

  private static String example(String command) throws IOException {
    try (InputStream in =
        FutureDatesTest.class.getResourceAsStream("/commands/" + command + ".json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
