package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Work that was recorded before an earlier end of employment became known. */
class WorkAfterTheLastDayTest {

  private final World world = World.rostered(TestLedger.shared());

  @Test
  @Clause("8.7(i)(ii)")
  void isFlaggedWhereTheEndIsRecorded() {
    world.hr().taken("RecordShift", world.shift(TestLedger.id("w")));
    Answer ended =
        world
            .hr()
            .taken(
                "EndEmployment",
                """
                {"cleanerId":"%s","endedOn":"2025-05-09","reason":"RESIGNATION"}
                """
                    .formatted(world.cleaner()));
    assertThat(ended.json().path("flags").values())
        .extracting(flag -> flag.path("clause").asString() + " " + flag.path("says").asString())
        .contains("R-0 2025-05-12: worked outside the employment");
  }
}
