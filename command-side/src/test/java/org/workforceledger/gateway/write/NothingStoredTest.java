package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Nothing is stored unless the answer is 200 and the command was meant. */
class NothingStoredTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.rostered(ledger);
  private final Api hr = world.hr();
  private final String newcomer = TestLedger.id("new");
  private final Map<String, Long> before = ledger.database().counts();

  private void assertNothingStored() {
    assertThat(ledger.database().counts()).isEqualTo(before);
  }

  @Nested
  class ADryRun {

    @Test
    void answersAsTheCommandWouldWithoutPositions() {
      Answer answer = hr.dryRun("RecordShift", world.shift("dry"));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.types()).containsExactly("hours.ShiftRecorded");
      assertThat(answer.json().path("position").isNull()).isTrue();
      assertThat(answer.json().path("events").get(0).has("position")).isFalse();
      assertNothingStored();
    }

    @Test
    void keepsNoIdNoReceiptAndNoKeyOfANewPerson() {
      String body = Bodies.engage(newcomer, world.site());
      Answer answer = hr.dryRun("EngageCleaner", body, "Idempotency-Key", "dry");
      assertThat(answer.body()).contains("Somebody");
      assertNothingStored();
      assertThat(hr.taken("EngageCleaner", body).types())
          .containsExactly("employment.CleanerEngaged");
    }

    @Test
    void leavesTheStreamAsItWas() {
      String end =
          """
          {"cleanerId":"%s","endedOn":"2025-05-01","reason":"OTHER"}
          """
              .formatted(world.cleaner());
      assertThat(hr.dryRun("EndEmployment", end).status()).isEqualTo(200);
      assertNothingStored();
      assertThat(hr.send("RecordShift", world.shift(TestLedger.id("w"))).status()).isEqualTo(200);
    }

    @Test
    void showsWhatWouldFollowInOtherStreams() {
      String leave =
          """
          {"leaveId":"dry","cleanerId":"%s","type":"SICK","firstDay":"2025-05-12",
           "lastDay":"2025-05-12"}
          """
              .formatted(world.cleaner());
      assertThat(hr.dryRun("GrantLeave", leave).types())
          .containsExactly("leave.LeaveGranted", "hours.DaysAccounted");
      assertNothingStored();
    }
  }

  @Nested
  class ARefusal {

    @Test
    void byARuleStoresNothing() {
      String future = world.shift("w", "2099-01-05", "06:00", "13:57");
      assertThat(hr.keyed("future", "RecordShift", future).status()).isEqualTo(422);
      assertNothingStored();
    }

    @Test
    void ofANewPersonStoresNoKey() {
      Answer answer = hr.send("EngageCleaner", Bodies.engage(newcomer, "no-such-site"));
      assertThat(answer.status()).isEqualTo(404);
      assertNothingStored();
    }

    @Test
    void ofSomebodyUnknownStoresNoKey() {
      String change =
          """
          {"cleanerId":"%s","ordinaryHoursPerWeek":30,"effectiveFrom":"2025-05-12",
           "reason":"By agreement"}
          """
              .formatted(newcomer);
      assertThat(hr.send("ChangeHours", change).status()).isEqualTo(404);
      assertNothingStored();
    }

    @Test
    void ofAMalformedCommandStoresNothing() {
      assertThat(hr.send("RecordShift", "{\"shiftId\":1}").status()).isEqualTo(400);
      assertNothingStored();
    }
  }
}
