package org.workforceledger.pages.vacancies;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.vacancies.VacancyPage.Advised;
import org.workforceledger.pages.vacancies.VacancyPage.Compared;
import org.workforceledger.pages.vacancies.VacancyPage.ComparedLine;
import org.workforceledger.pages.vacancies.VacancyPage.Line;
import org.workforceledger.pages.vacancies.VacancyPage.Person;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;
import org.workforceledger.vacancies.read.Notice;
import org.workforceledger.vacancies.read.OtherReading;
import org.workforceledger.vacancies.read.VacancySheet;
import org.workforceledger.vacancies.read.VacancySheet.Candidate;
import org.workforceledger.vacancies.read.VacancySheet.Transferee;

/** Texts with people's names in them. */
record VacancyTexts(Map<String, String> names) {

  String name(String id) {
    return names.getOrDefault(id, id);
  }

  /** With names in place of ids. */
  Flag named(Flag flag) {
    String says = flag.says();
    for (Map.Entry<String, String> each : names.entrySet()) {
      says =
          Pattern.compile("(?<![\\w-])" + Pattern.quote(each.getKey()) + "(?![\\w-])")
              .matcher(says)
              .replaceAll(Matcher.quoteReplacement(each.getValue()));
    }
    return new Flag(flag.clause(), Text.sentence(says));
  }

  /** A reason that ends in a full stop. */
  static String stopped(String reason) {
    return reason.matches("(?s).*[.!?]\\s*") ? reason : reason + ".";
  }

  Line line(
      @Nullable VacancyStep step,
      String id,
      @Nullable BigDecimal hours,
      @Nullable BigDecimal total,
      String clause,
      String why) {
    return new Line(
        step == null ? "" : "Step " + step.number(),
        name(id),
        id,
        hours == null ? "None" : Text.hours(hours),
        total == null ? "" : Text.hours(total),
        clause,
        Text.sentence(Text.says(why)));
  }

  Line choice(VacancySheet.Choice choice) {
    String who = choice.cleanerIds().stream().map(this::name).collect(Collectors.joining(", "));
    return new Line(
        "Step " + choice.step().number(),
        who,
        "",
        "",
        "",
        choice.clause(),
        Text.says(choice.why()));
  }

  /** Who was given hours is told so: the standing is the one thereafter. */
  Person person(Candidate c, VacancySheet sheet) {
    boolean given =
        !c.eligible()
            && sheet.allocations().stream().anyMatch(a -> a.cleanerId().equals(c.cleanerId()));
    return new Person(
        name(c.cleanerId()),
        c.cleanerId(),
        "In service since " + Text.date(c.serviceSince()),
        Text.hours(c.currentHours()),
        c.wants() == null ? unanswered(c, sheet) : answer(c.wants(), c.upToHoursPerWeek()),
        given ? "Given hours" : c.eligible() ? "Eligible" : "Not eligible",
        given || c.eligible() ? "chip-good" : "",
        c.clause(),
        given
            ? "Has %s with those of this vacancy".formatted(Text.hours(c.currentHours()))
            : Text.sentence(c.why()));
  }

  private static String unanswered(Candidate c, VacancySheet sheet) {
    boolean asked = !sheet.ongoing() || !sheet.outcomes().isEmpty();
    return asked && c.eligible() ? "No answer" : "Not asked";
  }

  private static String answer(Wish wants, @Nullable BigDecimal upTo) {
    String wish =
        switch (wants) {
          case FULL_TIME -> "Full time";
          case MORE_HOURS -> "More hours";
          case NONE -> "None";
        };
    return upTo == null ? wish : wish + ", up to " + Text.hours(upTo) + " in all";
  }

  Person person(Transferee t) {
    return new Person(
        name(t.cleanerId()),
        t.cleanerId(),
        StepWords.numbered(t.step()),
        Text.hours(t.hoursPerWeek()),
        Text.words(t.basis()),
        t.schoolObjects() ? "School objects" : "",
        "chip-warn",
        t.step().clause(),
        "");
  }

  Advised notice(Notice notice) {
    String id = notice.cleanerId();
    String why = notice.mailSays();
    return new Advised(
        Text.date(notice.on()),
        id == null ? "Regional People Branch" : name(id),
        id == null ? "" : id,
        Text.sentence(Text.says(notice.says())),
        notice.clause(),
        mail(notice),
        switch (notice.mail()) {
          case SENT -> "chip-good";
          case WAITING, FAILED -> "chip-warn";
          case NONE -> "";
        },
        why == null ? "" : Text.sentence(why));
  }

  Compared compared(OtherReading other) {
    String says =
        "By service (%s) %s full-time and %s of %s are left; if as many as possible come first (%s) it would be %s, with %s left."
            .formatted(
                other.reading(),
                Text.count(other.fullTime(), "cleaner becomes", "cleaners become"),
                Text.hours(other.hoursLeft()),
                Text.hours(other.hoursVacant()),
                other.otherReading(),
                Text.count(other.fullTimeOtherwise()),
                Text.hours(other.hoursLeftOtherwise()));
    return new Compared(says, other.rows().stream().map(this::compared).toList());
  }

  private ComparedLine compared(OtherReading.Row row) {
    return new ComparedLine(
        name(row.cleanerId()),
        row.cleanerId(),
        Text.hours(row.hours()),
        worded(row.why()),
        Text.hours(row.hoursOtherwise()),
        worded(row.whyOtherwise()),
        row.differs() ? "Differs" : "");
  }

  private static String worded(String why) {
    return why.isEmpty() ? "" : Text.sentence(Text.says(why));
  }

  private static String mail(Notice notice) {
    Instant at = notice.mailedAt();
    return switch (notice.mail()) {
      case SENT -> at == null ? "Sent" : "Sent " + Text.time(at);
      case WAITING -> "Waiting";
      case FAILED -> "Not sent";
      case NONE -> "To be read here";
    };
  }
}
