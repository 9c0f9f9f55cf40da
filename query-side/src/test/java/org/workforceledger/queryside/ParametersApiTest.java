package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.testing.QueryApp.Answer;

class ParametersApiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/reports/new-starters?quarter=2025-Q5&asAt=tomorrow&limit=0&region=Nowhere",
        "/api/reports/new-starters?asAt=2025-02-30&knownAt=yesterday&minPosition=x",
        "/api/cleaners/C1/ado?year=20255&asAt=+999999999-12-31&engagementId=%00",
      })
  void everyBadParameterIsListed(String path) {
    Answer answer = APP.get("hr", path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("errors").size()).isGreaterThan(2);
  }

  @Test
  void projectionsTakeNoStrangersEither() {
    assertThat(APP.get("admin", "/api/projections?colour=red").status()).isEqualTo(400);
  }

  @Test
  void anAddressOfNothingIsAProblemToo() {
    Answer answer = APP.get("hr", "/api/nothing-of-that-name");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aParameterThatNobodyReadsIsNamed() {
    Answer answer = APP.get("hr", "/api/cleaners?regoin=north-coast&minPosition=1");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("regoin");
    assertThat(answer.json().get("errors")).hasSize(1);
  }

  @Test
  void anAddressThatIsNoneIsAnsweredInOurOwnWords() {
    Answer page = APP.page("hr", "/cleaners/%00/ado");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("The ledger could not read that request", "lang=\"en-AU\"");
    Answer program = APP.get("hr", "/api/cleaners/%00/ado");
    assertThat(program.status()).isEqualTo(400);
    assertThat(program.header("Content-Type")).startsWith("application/problem+json");
    assertThat(program.json().get("status").asInt()).isEqualTo(400);
  }

  @Test
  void aCleanersOwnAddressLeadsToTheStatement() {
    Answer answer = APP.get("hr", "/cleaners/C1?year=2025");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/cleaners/C1/ado?year=2025");
    assertThat(APP.get("hr", "/cleaners/%7Bx%7D").status()).isEqualTo(404);
  }

  @Test
  void aPositionThatDoesNotComeIsAnswered503() {
    Answer answer = APP.get("hr", "/api/cleaners/C1?minPosition=1000000");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }
}
