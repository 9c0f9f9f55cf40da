package org.workforceledger.pages.vacancies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.read.Notice;
import org.workforceledger.vacancies.read.OtherReading;
import org.workforceledger.vacancies.read.VacancySheet;
import org.workforceledger.vacancies.read.VacancySheet.Allocation;
import org.workforceledger.vacancies.read.VacancySheet.Outcome;

/**
 * A vacancy as the page tells it; every text is ready to be read.
 *
 * @param open what is to be done now; null once the process is over
 */
record VacancyPage(
    String vacancyId,
    String siteId,
    String place,
    String lede,
    String state,
    String css,
    List<Tile> tiles,
    List<Flag> flags,
    @Nullable Open open,
    List<Line> proposal,
    List<Line> choices,
    List<Person> candidates,
    List<Person> transferees,
    List<Told> story,
    List<Advised> notices,
    @Nullable Compared compared) {

  /** The step that is open. */
  record Open(String title, String toDo, String clause) {}

  /** A line with the rule beside it. */
  record Line(
      String what, String who, String id, String hours, String total, String clause, String why) {}

  /** Somebody considered; {@code chip} says whether the cleaner is eligible. */
  record Person(
      String who,
      String id,
      String standing,
      String hours,
      String answer,
      String chip,
      String css,
      String clause,
      String why) {}

  /** Step 3 under another reading, for comparison only. */
  record Compared(String says, List<ComparedLine> lines) {}

  record ComparedLine(
      String who,
      String id,
      String hours,
      String why,
      String otherHours,
      String otherWhy,
      String chip) {}

  /** Advice, and what became of it by e-mail. */
  record Advised(
      String on,
      String who,
      String id,
      String says,
      String clause,
      String mail,
      String css,
      String mailSays) {}

  /** A step that is finished. */
  record Told(String title, String clause, String when, String reason, List<Line> lines) {}

  static VacancyPage of(
      VacancySheet sheet,
      List<Notice> notices,
      @Nullable OtherReading compared,
      String place,
      Map<String, String> names) {
    VacancyTexts texts = new VacancyTexts(names);
    VacancyStep step = sheet.step();
    return new VacancyPage(
        sheet.vacancyId(),
        sheet.siteId(),
        place,
        lede(sheet),
        StepWords.state(sheet.state(), step == null ? null : step.number()),
        StepWords.css(sheet.state()),
        tiles(sheet),
        sheet.outcomes().stream().flatMap(o -> o.flags().stream()).map(texts::named).toList(),
        step == null
            ? null
            : new Open(StepWords.numbered(step), StepWords.toDo(step), step.clause()),
        sheet.proposal().stream()
            .map(
                p ->
                    texts.line(
                        p.step(),
                        p.cleanerId(),
                        p.hours(),
                        p.newHoursPerWeek(),
                        p.clause(),
                        p.why()))
            .toList(),
        sheet.choices().stream().map(c -> texts.choice(c)).toList(),
        sheet.candidates().stream().map(c -> texts.person(c, sheet)).toList(),
        sheet.transferees().stream().map(texts::person).toList(),
        story(sheet, texts),
        notices.stream().map(texts::notice).toList(),
        compared == null ? null : texts.compared(compared));
  }

  private static String lede(VacancySheet sheet) {
    LocalDate until = sheet.availableUntil();
    return "%s%s, offered on %s and available from %s%s. %s"
        .formatted(
            sheet.ongoing() ? "Permanent hours" : "Hours that are not permanent",
            sheet.fullTimeRole() ? " of one full-time role" : "",
            Text.date(sheet.offeredOn()),
            Text.date(sheet.availableFrom()),
            until == null ? "" : " until " + Text.date(until),
            Text.sentence(sheet.reason()));
  }

  private static List<Tile> tiles(VacancySheet sheet) {
    BigDecimal given = sheet.hoursOffered().subtract(sheet.hoursLeft());
    return List.of(
        new Tile("Offered", Text.hours(sheet.hoursOffered()), "a week"),
        new Tile(
            "Given",
            Text.hours(Hours.of(given).seconds()),
            Text.count(sheet.allocations().size(), "allocation", "allocations")),
        new Tile("Left", Text.hours(sheet.hoursLeft()), "a week"));
  }

  private static List<Told> story(VacancySheet sheet, VacancyTexts texts) {
    List<Told> story = new ArrayList<>();
    Iterator<Allocation> allocations = sheet.allocations().iterator();
    BigDecimal left = sheet.hoursOffered();
    for (Outcome outcome : sheet.outcomes()) {
      List<Line> lines = new ArrayList<>();
      while (left.compareTo(outcome.hoursLeft()) > 0) {
        Allocation a = allocations.next();
        left = left.subtract(a.hours());
        lines.add(
            texts.line(null, a.cleanerId(), a.hours(), a.newHoursPerWeek(), a.clause(), a.why()));
      }
      sheet.passedOver().stream()
          .filter(e -> e.step() == outcome.step())
          .map(e -> texts.line(null, e.cleanerId(), null, null, e.clause(), e.why()))
          .forEach(lines::add);
      story.add(
          new Told(
              StepWords.numbered(outcome.step()),
              outcome.step().clause(),
              "%s, by %s; %s left"
                  .formatted(
                      Text.date(outcome.on()), outcome.by(), Text.hours(outcome.hoursLeft())),
              VacancyTexts.stopped(outcome.reason()),
              lines));
    }
    VacancySheet.Withdrawal withdrawn = sheet.withdrawn();
    if (withdrawn != null) {
      story.add(
          new Told(
              "Withdrawn",
              "8.9(d)(i)",
              Text.date(withdrawn.on()) + ", by " + withdrawn.by(),
              VacancyTexts.stopped(withdrawn.reason()),
              List.of()));
    }
    return story;
  }
}
