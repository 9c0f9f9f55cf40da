package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.CareerCommand.AnswerHoursRequest;
import org.workforceledger.employment.api.CareerCommand.DecideProbation;
import org.workforceledger.employment.api.CareerCommand.RecordBlueCard;
import org.workforceledger.employment.api.CareerCommand.RecordQualification;
import org.workforceledger.employment.api.CareerCommand.RecordSafetyRefusal;
import org.workforceledger.employment.api.CareerCommand.RecordStatusReview;
import org.workforceledger.employment.api.CareerCommand.RequestChangedHours;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.RequestAnswer;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.ReviewOutcome;
import org.workforceledger.employment.api.ImprovementCommand.EndPerformanceImprovement;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceInspection;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceReport;
import org.workforceledger.employment.api.ImprovementCommand.StartPerformanceImprovement;
import org.workforceledger.employment.api.ScreeningCommand.RecordScreeningStep;
import org.workforceledger.employment.api.ScreeningStep;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Blue cards of everybody, and what happened in the life of some engagements (5.6, 10, 11, 12). */
final class CareerStory {

  private static final int CARD_YEARS = 3;
  private static final int RENEWED_DAYS_BEFORE = 20;
  private static final int ONE_IN_SO_MANY_LAPSES = 15;

  private CareerStory() {}

  static void tell(Workforce workforce, Script script) {
    screening(
        "2026-03-11", "Discussed at the JCCC: what is screened, by whom, who sees it", script);
    Set<String> seen = new HashSet<>();
    for (Career career : workforce.careers()) {
      if (seen.add(career.cleanerId())) {
        cards(career, script);
      }
    }
    Map<String, List<Row>> rows =
        Table.read("careers").stream().collect(groupingBy(row -> row.text("engagement")));
    for (Career career : workforce.careers()) {
      rows.getOrDefault(career.engagementId(), List.of()).forEach(row -> tell(row, career, script));
    }
  }

  /** Talks alone: no trial has begun (11.2(b)). */
  private static void screening(String on, String notes, Script script) {
    LocalDate date = LocalDate.parse(on);
    script.add(
        Office.during(date, "screening"),
        "record-screening-step/" + date,
        new RecordScreeningStep("screening-2026", ScreeningStep.TALKS, date, notes));
  }

  /** The card that somebody brings, and its renewals, of which some are forgotten. */
  private static void cards(Career career, Script script) {
    String id = career.cleanerId();
    LocalDate engaged = LocalDate.ofInstant(career.recorded(), LedgerClock.BRISBANE);
    LocalDate brought = career.commencedOn().isBefore(engaged) ? engaged : career.commencedOn();
    LocalDate issued = brought.minusDays(30 + Chance.of(1000, "blue card", id));
    card(career, issued, brought.isBefore(engaged) ? engaged : brought, null, script);
    LocalDate expires = issued.plusYears(CARD_YEARS);
    LocalDate renewed = expires.minusDays(RENEWED_DAYS_BEFORE);
    boolean lapses = Chance.of(ONE_IN_SO_MANY_LAPSES, "card lapses", id) == 0;
    if (!lapses && !renewed.isAfter(SchoolDays.LAST) && renewed.isBefore(career.lastDay())) {
      card(career, renewed, renewed, CardPayer.DEPARTMENT, script);
    }
  }

  private static void card(
      Career career, LocalDate issued, LocalDate sent, @Nullable CardPayer payer, Script script) {
    String cleaner = career.cleanerId();
    int number = 1_000_000 + Chance.of(900_000, "card number", cleaner);
    script.add(
        career.onceRecorded(Office.during(Office.workingDay(sent), "card of " + cleaner)),
        "record-blue-card/%s/%s".formatted(cleaner, issued),
        words ->
            new RecordBlueCard(
                cleaner,
                career.engagementId(),
                words.about(cleaner, number + "/1"),
                issued,
                issued.plusYears(CARD_YEARS),
                payer == CardPayer.DEPARTMENT,
                payer));
  }

  private static void tell(Row row, Career career, Script script) {
    LocalDate date = row.date("date");
    Instant at = Office.during(date, career.engagementId() + row.text("kind"));
    String key = "career/%s/%s/%s".formatted(row.text("kind"), career.engagementId(), date);
    script.add(at, key, words -> command(row, career, date, words));
  }

  private static Command command(Row row, Career career, LocalDate date, Words words) {
    String cleaner = career.cleanerId();
    String id = career.engagementId();
    Confidential text = words.about(cleaner, row.text("words"));
    Confidential more = row.find("more").map(said -> words.about(cleaner, said)).orElse(null);
    return switch (row.text("kind")) {
      case "PROBATION" -> probation(row, career, date, text);
      case "IMPROVEMENT" ->
          new StartPerformanceImprovement(
              cleaner, id, date, text, row.findDate("until").orElse(null));
      case "INSPECTION" -> new RecordPerformanceInspection(cleaner, id, date, text, more);
      case "FINALISED" ->
          new EndPerformanceImprovement(cleaner, id, date, text, row.text("value").equals("YES"));
      case "REPORT" -> new RecordPerformanceReport(cleaner, id, date, text);
      case "REQUEST" ->
          new RequestChangedHours(
              id + "-" + date, cleaner, id, date, text, row.findHours("value").orElse(null));
      case "UNSAFE" ->
          new RecordSafetyRefusal(cleaner, id, date, text, more, more == null ? null : true);
      default -> byItsValue(row, career, date, text);
    };
  }

  private static Command probation(Row row, Career career, LocalDate date, Confidential text) {
    LocalDate until = row.findDate("value").orElse(null);
    return new DecideProbation(
        career.cleanerId(),
        career.engagementId(),
        date,
        until == null ? ProbationOutcome.CONFIRMED : ProbationOutcome.EXTENDED,
        until,
        text);
  }

  private static Command byItsValue(Row row, Career career, LocalDate date, Confidential text) {
    String cleaner = career.cleanerId();
    String id = career.engagementId();
    String value = row.text("value");
    return switch (row.text("kind")) {
      case "REVIEW" ->
          new RecordStatusReview(
              cleaner,
              id,
              date,
              ReviewKind.valueOf(value),
              ReviewOutcome.valueOf(row.text("more")),
              text);
      case "QUALIFICATION" ->
          new RecordQualification(
              cleaner,
              id,
              QualificationKind.valueOf(value),
              text,
              date,
              row.findDate("until").orElse(null));
      case "ANSWER" ->
          new AnswerHoursRequest(
              id + "-" + row.text("more"), cleaner, id, date, RequestAnswer.valueOf(value), text);
      default -> throw new IllegalStateException("nothing of the kind " + row);
    };
  }
}
