package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** The same key with the same command appends once and answers the same. */
class IdempotencyTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.rostered(ledger);
  private final Api hr = world.hr();
  private final String key = TestLedger.id("key");
  private final String shiftId = TestLedger.id("w");

  @Test
  void theSameBodyIsAnsweredAsTheFirstTimeAndAppendsNothing() {
    Answer first = hr.keyed(key, "RecordShift", world.shift(shiftId));
    long events = world.events();
    Answer second = hr.keyed(key, "RecordShift", world.shift(shiftId));
    assertThat(first.status()).isEqualTo(200);
    assertThat(second).isEqualTo(first);
    assertThat(world.events()).isEqualTo(events);
  }

  @Test
  void wordsAboutAPersonAreAnsweredTheSameToo() {
    String body =
        """
        {"cleanerId":"%s","payPoint":3,"effectiveFrom":"2025-02-03","reason":"Ten years' service"}
        """
            .formatted(world.cleaner());
    Answer first = hr.keyed(key, "SetPayPoint", body);
    assertThat(first.body()).contains("Ten years' service");
    assertThat(hr.keyed(key, "SetPayPoint", body)).isEqualTo(first);
  }

  @Test
  void fieldsInAnotherOrderAndNumbersWrittenOtherwiseAreTheSameBody() {
    String one = "{\"cleanerId\":\"%s\",\"date\":\"2025-07-01\",\"hours\":7.6}";
    String other = "{ \"hours\": 7.60, \"date\":\"2025-07-01\",\"cleanerId\":\"%s\"}";
    Answer first = hr.keyed(key, "TakeAdo", one.formatted(world.cleaner()));
    assertThat(first.status()).isEqualTo(200);
    assertThat(hr.keyed(key, "TakeAdo", other.formatted(world.cleaner()))).isEqualTo(first);
  }

  @Test
  void anotherBodyIsAConflict() {
    hr.keyed(key, "RecordShift", world.shift(shiftId));
    Answer other = hr.keyed(key, "RecordShift", world.shift(TestLedger.id("w")));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.type()).isEqualTo("application/problem+json");
  }

  @Test
  void anotherCommandIsAConflict() {
    hr.keyed(key, "RegisterSite", Bodies.site(TestLedger.id("s")));
    assertThat(hr.keyed(key, "RecordShift", world.shift(shiftId)).status()).isEqualTo(409);
  }

  @Test
  void eachUserHasASpaceOfKeysOfItsOwn() {
    hr.keyed(key, "RegisterSite", Bodies.site(TestLedger.id("s")));
    Answer admins = ledger.as("admin").keyed(key, "RegisterSite", Bodies.site(TestLedger.id("s")));
    assertThat(admins.status()).isEqualTo(200);
  }

  @Test
  void refusalsAreNotRemembered() {
    String early = Bodies.shift(shiftId, world.cleaner(), "unknown-site");
    assertThat(hr.keyed(key, "RecordShift", early).status()).isEqualTo(404);
    assertThat(hr.keyed(key, "RecordShift", world.shift(shiftId)).status()).isEqualTo(200);
  }

  @Test
  void malformedBodiesAreNotRemembered() {
    assertThat(hr.keyed(key, "RecordShift", "{}").status()).isEqualTo(400);
    assertThat(hr.keyed(key, "RecordShift", world.shift(shiftId)).status()).isEqualTo(200);
  }

  @Test
  void dryRunsAreNeitherRememberedNorAnsweredFromMemory() {
    String body = world.shift(shiftId);
    assertThat(hr.dryRun("RecordShift", body, "Idempotency-Key", key).status()).isEqualTo(200);
    assertThat(hr.keyed(key, "RecordShift", body).status()).isEqualTo(200);
    assertThat(hr.dryRun("RecordShift", body, "Idempotency-Key", key).status()).isEqualTo(409);
  }

  @Test
  void fiftyParallelSendsOfOneKeyAppendOnce() throws Exception {
    long before = world.events();
    Callable<Answer> send = () -> hr.keyed(key, "RecordShift", world.shift(shiftId));
    List<Future<Answer>> answers;
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = clients.invokeAll(Stream.generate(() -> send).limit(50).toList());
    }
    Answer first = answers.getFirst().get();
    assertThat(first.status()).isEqualTo(200);
    for (Future<Answer> answer : answers) {
      assertThat(answer.get()).isEqualTo(first);
    }
    assertThat(world.events()).isEqualTo(before + 1);
  }

  @Test
  void aKeyHasAtMost200Characters() {
    String longest = TestLedger.id("k").concat("k".repeat(200)).substring(0, 200);
    String site = Bodies.site(TestLedger.id("s"));
    assertThat(hr.keyed(longest, "RegisterSite", site).status()).isEqualTo(200);
    Answer tooLong = hr.keyed(longest + "k", "RegisterSite", site);
    assertThat(tooLong.status()).isEqualTo(400);
    assertThat(tooLong.fields()).containsExactly("Idempotency-Key");
  }
}
