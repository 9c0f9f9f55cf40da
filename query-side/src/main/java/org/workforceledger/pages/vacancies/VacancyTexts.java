package org.workforceledger.pages.vacancies;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.vacancies.VacancyPage.Line;
import org.workforceledger.pages.vacancies.VacancyPage.Person;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;
import org.workforceledger.vacancies.read.Notice;
import org.workforceledger.vacancies.read.VacancySheet;
import org.workforceledger.vacancies.read.VacancySheet.Candidate;
import org.workforceledger.vacancies.read.VacancySheet.Transferee;

/** Texts with people's names in them. */
record VacancyTexts(Map<String, String> names) {

  String name(String id) {
    return names.getOrDefault(id, id);
  }

  Flag named(Flag flag) {
    return new Flag(flag.clause(), Text.sentence(flag.says()));
  }

  Line line(
      VacancyStep step,
      String id,
      @Nullable BigDecimal hours,
      @Nullable BigDecimal total,
      String clause,
      String why) {
    return new Line(
        "Step " + step.number(),
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

  Person person(Candidate c) {
    return new Person(
        name(c.cleanerId()),
        c.cleanerId(),
        "In service since " + Text.date(c.serviceSince()),
        Text.hours(c.currentHours()),
        answer(c.wants(), c.upToHoursPerWeek()),
        c.eligible() ? "Eligible" : "Not eligible",
        c.eligible() ? "chip-good" : "",
        c.clause(),
        Text.sentence(c.why()));
  }

  private static String answer(@Nullable Wish wants, @Nullable BigDecimal upTo) {
    if (wants == null) {
      return "No answer";
    }
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

  Line notice(Notice notice) {
    String id = notice.cleanerId();
    return new Line(
        Text.date(notice.on()),
        id == null ? "Regional People Branch" : name(id),
        id == null ? "" : id,
        "",
        "",
        notice.clause(),
        Text.sentence(Text.says(notice.says())));
  }
}
