package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.sites.api.Region;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.QueryApp;
import org.workforceledger.testing.TestLog;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;

/** A log with two sites and two cleaners, a mail server that really listens, and the read side. */
final class LedgerWithMail implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final TestLog log = new TestLog().at(Instant.now().toString());
  private final List<QueryApp> apps = new ArrayList<>();
  GreenMail server = server(0);

  private static GreenMail server(int port) {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  LedgerWithMail() {
    server.start();
    log.append(Facts.site("S1", "Ash State School", Region.METROPOLITAN_NORTH));
    log.append(Facts.site("S2", "Bay State School", Region.NORTH_COAST));
    PersonKeys keys = log.keys();
    for (String id : List.of("C1", "C2")) {
      log.append(
          Facts.engaged(
              id,
              id + "-1",
              "S1",
              "2020-01-28",
              Tenure.PERMANENT,
              "20",
              keys.protect(id, "Name of " + id),
              keys.protect(id, id + "@example.org")));
      keys.keep(keys.protect(id, "Name of " + id));
    }
  }

  @Override
  public void close() {
    apps.forEach(QueryApp::stop);
    server.stop();
    log.close();
  }

  /** With the mail server, once it looks for letters. */
  QueryApp started(String... more) {
    List<String> settings =
        List.of(
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + server.getSmtp().getPort(),
            "--ledger.mail.from=ledger@example.org",
            "--ledger.mail.every=100ms",
            "--ledger.mail.regional-people-branch.metropolitan-north=branch@example.org");
    QueryApp app = opened(Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new));
    await(() -> count("select count(*) from outbox.progress") == 1);
    return app;
  }

  /** With these settings alone. */
  QueryApp opened(String... settings) {
    QueryApp app = new QueryApp(log, settings);
    apps.add(app);
    return app;
  }

  long count(String sql) {
    Long number = log.jdbc().queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }

  static void await(BooleanSupplier holds) {
    Instant until = Instant.now().plus(PATIENCE);
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(until);
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** The mail server is away. */
  int stopServer() {
    int port = server.getSmtp().getPort();
    server.stop();
    return port;
  }

  void startServer(int port) {
    server = server(port);
    server.start();
  }

  /** Hours that are not permanent: the school's cleaners are advised at once (8.9(l)). */
  long offer(String id, String siteId, String... more) {
    Map<String, String> metadata =
        more.length == 0 ? Map.of("actor", "hr") : Map.of("actor", "hr", more[0], more[1]);
    LocalDate today = LocalDate.now(LedgerClock.BRISBANE);
    List<Standing> people =
        siteId.equals("S1")
            ? List.of(standing("C1", today.minusYears(9)), standing("C2", today.minusYears(8)))
            : List.of();
    return log.append(
        new VacantHoursOffered(
            id,
            siteId,
            Hours.of("10").seconds(),
            LocalDate.parse("2027-03-01"),
            null,
            false,
            false,
            today,
            0,
            people,
            "A cleaner is away"),
        metadata);
  }

  private static Standing standing(String id, LocalDate since) {
    return new Standing(
        id,
        id + "-1",
        "S1",
        since,
        Tenure.PERMANENT,
        since,
        Hours.of("20").seconds(),
        0,
        false,
        true);
  }

  List<String> received() {
    return Arrays.stream(server.getReceivedMessages()).map(LedgerWithMail::addressee).toList();
  }

  private static String addressee(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> mail(QueryApp app, String vacancyId) {
    return app
        .get("hr", "/api/vacancies/" + vacancyId + "/notices")
        .json()
        .path("notices")
        .values()
        .stream()
        .map(n -> n.path("to").asString() + " " + n.path("mail").asString())
        .toList();
  }
}
