package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.runtime.keys.PersonKeys.LostKey;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Words about a person live and die with the person's key. */
class PersonKeysTest {

  private final TestLedger ledger = TestLedger.shared();
  private final TestDatabase database = ledger.database();
  private final PersonKeys keys = process();
  private final String person = TestLedger.id("p");

  /** What another process on the same database would have. */
  private PersonKeys process() {
    return new PersonKeys(database.owner(), Instant::now);
  }

  private Confidential kept(String text) {
    Confidential token = keys.protect(person, text);
    keys.keep(token);
    return token;
  }

  @Test
  void theSameTextOfThePersonIsTheSameToken() {
    Confidential token = kept("Ann");
    assertThat(keys.protect(person, "Ann")).isEqualTo(token);
    assertThat(process().protect(person, "Ann")).isEqualTo(token);
    assertThat(keys.protect(person, "Anna")).isNotEqualTo(token);
    assertThat(token.token()).doesNotContain("Ann");
  }

  @Test
  void theSameTextOfAnotherPersonIsAnotherToken() {
    String cipherText = kept("Ann").token().substring(("enc:1:" + person + ":").length());
    assertThat(keys.protect(TestLedger.id("p"), "Ann").token()).doesNotContain(cipherText);
  }

  @Test
  void everyTextComesBackWhole() {
    for (String text : new String[] {"", "ÄÖ 日本 🧹", "x".repeat(2000), "line\nline"}) {
      assertThat(process().reveal(kept(text))).contains(text);
    }
  }

  @Test
  void aTokenMovedToAnotherPersonOpensNothing() {
    Confidential token = kept("Ann");
    String other = TestLedger.id("p");
    keys.keep(keys.protect(other, "x"));
    Confidential moved = new Confidential(token.token().replace(person + ":", other + ":"));
    assertThat(keys.reveal(moved)).isEmpty();
  }

  @Test
  void keysOfManyAreReadAtOnce() {
    Confidential ann = kept("Ann");
    Confidential ben = keys.protect(TestLedger.id("p"), "Ben");
    keys.keep(ben);
    PersonKeys reader = process();
    reader.fetch(List.of(ann.personId(), ben.personId()));
    database.owner().update("delete from keys.person_key where person_id = ?", ann.personId());
    database.owner().update("delete from keys.person_key where person_id = ?", ben.personId());
    assertThat(reader.reveal(ann)).contains("Ann");
    assertThat(reader.reveal(ben)).contains("Ben");
    assertThat(process().reveal(ann)).isEmpty();
  }

  @Test
  void protectingStoresNoKey() {
    keys.protect(person, "Ann");
    assertThat(keysOf(person)).isZero();
  }

  private long keysOf(String personId) {
    return database.number("select count(*) from keys.person_key where person_id = ?", personId);
  }

  @Test
  void ofTwoProcessesThatMakeAKeyTheSecondMustTryAgain() {
    PersonKeys other = process();
    Confidential lost = other.protect(person, "Ann");
    Confidential token = kept("Ann");
    assertThatThrownBy(() -> other.keep(lost)).isInstanceOf(LostKey.class);
    assertThatThrownBy(() -> other.keep(lost)).isInstanceOf(LostKey.class);
    assertThat(other.protect(person, "Ann")).isEqualTo(token);
    other.keep(token);
    assertThat(other.reveal(token)).contains("Ann");
  }

  @Test
  void aRefusedPersonsKeyIsNoHindranceOnceAnotherProcessMadeIt() {
    PersonKeys other = process();
    other.protect(person, "refused");
    Confidential token = kept("Ann");
    other.keep(other.protect(person, "Bea"));
    assertThat(other.reveal(token)).contains("Ann");
  }

  @Nested
  class Erasing {

    @Test
    void makesOldTokensUnreadableAndNothingElse() {
      String neighbour = TestLedger.id("p");
      Confidential other = keys.protect(neighbour, "Bea");
      keys.keep(other);
      Confidential token = kept("Ann");
      assertThat(keys.erase(person)).isTrue();
      assertThat(keys.reveal(token)).isEmpty();
      assertThat(process().reveal(token)).isEmpty();
      assertThat(keys.reveal(other)).contains("Bea");
      assertThat(keys.erase(person)).isFalse();
    }

    @Test
    void isNotUndoneByWhatIsWrittenLater() {
      Confidential token = kept("Ann");
      keys.erase(person);
      Confidential later = kept("Ann");
      assertThat(later).isNotEqualTo(token);
      assertThat(keys.reveal(later)).contains("Ann");
      assertThat(keys.reveal(token)).isEmpty();
    }

    @Test
    void leavesTheLedgerWorkingForThePerson() {
      World world = World.rostered(ledger);
      String key = TestLedger.id("key");
      Answer before = world.hr().keyed(key, "SetPayPoint", payPoint(world, "Ann's certificate"));
      assertThat(before.body()).contains("Ann's certificate");
      Answer erased =
          ledger
              .as("admin")
              .call("DELETE", "/api/people/" + world.cleaner() + "/key", BodyPublishers.noBody());
      assertThat(erased.status()).isEqualTo(204);
      assertThat(keysOf(world.cleaner())).isZero();
      world.hr().taken("RecordShift", world.shift(TestLedger.id("w")));
      Answer after = world.hr().taken("SetPayPoint", payPoint(world, "Later words"));
      assertThat(after.body()).contains("Later words");
      assertThat(keysOf(world.cleaner())).isOne();
    }

    private static String payPoint(World world, String reason) {
      return """
          {"cleanerId":"%s","payPoint":3,"effectiveFrom":"2025-02-03","reason":"%s"}
          """
          .formatted(world.cleaner(), reason);
    }
  }
}
