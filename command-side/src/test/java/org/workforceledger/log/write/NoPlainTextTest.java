package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** No plain name, e-mail address or free text about a person is in any table or log line. */
class NoPlainTextTest {

  /** Every word about a person in this test has this in it. */
  private static final String WORD = "Quokkamarsupial";

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("org.workforceledger");
  private final Level before = root.getLevel();

  /** Once the application has set its logging up. */
  private void listen() {
    root.setLevel(Level.INFO);
    ours.setLevel(Level.TRACE);
    lines.start();
    root.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(lines);
    root.setLevel(before);
    ours.setLevel(null);
  }

  @Test
  void noneAfterAcceptedRefusedMalformedAndConflictingCommands() {
    TestDatabase database = new TestDatabase();
    try (TestLedger ledger = new TestLedger(database)) {
      listen();
      World world = World.withSite(ledger);
      for (String prefix : new String[] {"", "?dryRun=true"}) {
        send(world, prefix);
      }
      assertThat(database.count("ledger.event")).isGreaterThan(10);
      assertThat(database.count("command.receipt")).isPositive();
    }
    assertThat(database.dump()).noneMatch(NoPlainTextTest::tells);
    LoggerFactory.getLogger(NoPlainTextTest.class).trace("the last line");
    assertThat(lines.list.stream().map(NoPlainTextTest::whole))
        .contains("the last line")
        .noneMatch(NoPlainTextTest::tells);
  }

  private static boolean tells(String text) {
    return text.toLowerCase(Locale.ROOT).contains(WORD.toLowerCase(Locale.ROOT));
  }

  private static String whole(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    return event.getFormattedMessage() + trace;
  }

  private static void send(World world, String how) {
    Api hr = world.hr();
    String person = "\"cleanerId\":\"" + world.cleaner() + "\",";
    String engage =
        Bodies.engage(world.cleaner(), world.site())
            .replace("Somebody", WORD)
            .replace("somebody@", WORD + "@");
    hr.send("EngageCleaner" + how, engage, "Idempotency-Key", "engage");
    hr.send("EngageCleaner" + how, engage.replace(WORD, WORD + "s"), "Idempotency-Key", "engage");
    hr.send("EngageCleaner" + how, engage.replace(world.site(), "nowhere"));
    hr.send("EngageCleaner" + how, engage.replace("\"payPoint\":2", "\"payPoint\":\"two\""));
    hr.send("EngageCleaner" + how, engage.substring(0, engage.indexOf("siteId")));
    hr.send("EngageCleaner" + how, engage.replace(WORD, WORD + "\\u0000"));
    hr.send("AgreeRoster" + how, Bodies.roster(world.cleaner()).replace("The principal", WORD));
    work(world, how, person);
    hr.send("ApplyForToil" + how, "{" + person + "\"hours\":2,\"date\":\"2025-05-19\"}");
    String decide = "{" + person + "\"approved\":false,\"reason\":\"" + WORD + "\"}";
    hr.send("DecideToil" + how, decide);
    hr.send("DecideToil" + how, decide);
    String reason = ",\"reason\":\"" + WORD + "\"}";
    hr.send(
        "ChangeHours" + how,
        "{" + person + "\"ordinaryHoursPerWeek\":30,\"effectiveFrom\":\"2025-06-02\"" + reason);
    hr.send(
        "ConvertTenure" + how,
        "{" + person + "\"tenure\":\"PERMANENT\",\"effectiveFrom\":\"1999-01-01\"" + reason);
    hr.bulk(
        "{\"command\":\"SetPayPoint\",\"payload\":{\"name\":\"" + WORD + "\"}}",
        "{\"command\":\"" + WORD + "\",\"payload\":{}}",
        WORD);
    hr.send(WORD + how, "{}");
  }

  private static void work(World world, String how, String person) {
    Api hr = world.hr();
    String given =
        """
        {"directedBy":"%s","compensation":"PAID","reason":"%s"}
        """
            .formatted(WORD, WORD);
    String shift = Bodies.with(world.shift("w"), "authorisation", given);
    hr.send("RecordShift" + how, shift, "Idempotency-Key", "shift", "Ledger-Source", "payroll");
    hr.send("RecordShift" + how, shift);
    hr.send("CorrectShift" + how, Bodies.with(shift, "correctionReason", "\"" + WORD + "\""));
    hr.send(
        "VoidShift" + how,
        "{" + person + "\"shiftId\":\"none\",\"date\":\"2025-05-12\",\"reason\":\"" + WORD + "\"}");
    hr.send(
        "GrantLeave" + how,
        """
        {%s"leaveId":"l","type":"SICK","firstDay":"2025-05-19","lastDay":"2025-05-20","note":"%s",
         "evidence":{"kind":"%s","sightedOn":"2025-05-21","sightedBy":"%s"}}
        """
            .formatted(person, WORD, WORD, WORD));
    hr.send("CancelLeave" + how, "{" + person + "\"leaveId\":\"l\",\"reason\":\"" + WORD + "\"}");
    hr.send(
        "RecordOpeningBalances" + how,
        "{" + person + "\"asOf\":\"2025-01-01\",\"adoHours\":4,\"source\":\"" + WORD + "\"}");
  }
}
