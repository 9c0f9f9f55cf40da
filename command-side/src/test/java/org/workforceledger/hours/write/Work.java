package org.workforceledger.hours.write;

import static org.workforceledger.testing.Known.WORDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.SettleAdo;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.ledger.Hours;

/** Commands about the work of engagement {@code c1-1}. */
final class Work {

  static final Authorisation DIRECTED = new Authorisation(WORDS, Compensation.PAID, null, WORDS);

  private Work() {}

  static RecordShift record(String id, String date, String start, String finish) {
    return record(id, "s1", date, start, finish, null);
  }

  static RecordShift record(
      String id,
      String siteId,
      String date,
      String start,
      String finish,
      @Nullable Authorisation given) {
    return new RecordShift(
        id,
        "c1",
        "c1-1",
        siteId,
        LocalDate.parse(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        null,
        null,
        given,
        null);
  }

  static RecordShift callOut(String id, String date, String start, String finish) {
    return new RecordShift(
        id,
        "c1",
        "c1-1",
        "s1",
        LocalDate.parse(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        null,
        ShiftKind.CALL_OUT,
        null,
        null);
  }

  static RecordShift forOwnConvenience(String id, String date, String start, String finish) {
    return new RecordShift(
        id,
        "c1",
        "c1-1",
        "s1",
        LocalDate.parse(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        null,
        null,
        null,
        true);
  }

  static AuthoriseExcess authorise(String id, String date, Compensation compensation) {
    return new AuthoriseExcess(
        id, "c1", "c1-1", LocalDate.parse(date), WORDS, compensation, null, WORDS);
  }

  static CorrectShift correct(String id, String date, String start, String finish) {
    return new CorrectShift(
        id,
        "c1",
        "c1-1",
        "s1",
        LocalDate.parse(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        null,
        null,
        null,
        null,
        WORDS);
  }

  static VoidShift voidShift(String id, String date) {
    return new VoidShift(id, "c1", "c1-1", LocalDate.parse(date), WORDS);
  }

  static TakeAdo takeAdo(String date, @Nullable String hours) {
    return new TakeAdo("c1", "c1-1", LocalDate.parse(date), hours == null ? null : Hours.of(hours));
  }

  static CancelAdo cancelAdo(String date) {
    return new CancelAdo("c1", "c1-1", LocalDate.parse(date), WORDS);
  }

  static PlaceSupplementaryDay place(String date) {
    return new PlaceSupplementaryDay("c1", "c1-1", LocalDate.parse(date), WORDS);
  }

  static SettleAdo settle(int year, Settlement kind, String hours) {
    return new SettleAdo("c1", "c1-1", year, kind, Hours.of(hours), WORDS);
  }

  /** What an event posts: day, account and seconds. */
  static List<Tuple> posted(WorkEvent event) {
    return event.postings().stream()
        .map(p -> Tuple.tuple(p.date().toString(), p.account(), p.seconds()))
        .toList();
  }

  /** A balance of ADO, such as {@code -10}. */
  static DaysAccounted broughtForward(String date, String hours) {
    long seconds = new BigDecimal(hours).multiply(BigDecimal.valueOf(3600)).longValueExact();
    Posting opening =
        new Posting(LocalDate.parse(date), Account.ADO_OPENING, seconds, "8.7(b)(iv)", null);
    return new DaysAccounted("c1", "c1-1", new Cause("x.Y", "x-1", 0), List.of(opening), List.of());
  }
}
