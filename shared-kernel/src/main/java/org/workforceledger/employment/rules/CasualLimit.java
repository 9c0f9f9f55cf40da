package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/**
 * How long casual employment may last (5.5, R-51): twelve weeks or the school term, whichever is
 * less. In an absent cleaner's place the vacation's cleaning is added (5.5(c)); regular casual
 * work, in nobody's place, ends with the term (5.5(d)). Longer only in the place of somebody whose
 * workers' compensation leave was extended (5.5(e)). Example: from 22 April 2025, Term 2's first
 * day, to its last, 27 June 2025; in somebody's place to 13 July 2025, the eve of Term 3.
 *
 * @param lastDay the last day that is within the limit
 * @param clause that sets it
 */
public record CasualLimit(LocalDate lastDay, String clause) {

  /** What bears on the limit: the published terms, and the replaced cleaner's absences. */
  public record Circumstances(SchoolCalendar calendar, List<Absence> compensation) {}

  /** The limit of the casual employment of a day; empty if none is known, or it is no casual's. */
  public static Optional<CasualLimit> of(
      Engagement engagement, LocalDate date, Circumstances circumstances) {
    Terms terms = engagement.on(date);
    if (terms.tenure() != Tenure.CASUAL) {
      return Optional.empty();
    }
    LocalDate since = DatedFigures.inEffect(terms.tenureSince());
    Optional<CasualLimit> usual =
        engagement.engaged().backfillFor() == null
            ? Optional.of(regular(since, circumstances.calendar()))
            : inSomebodysPlace(since, circumstances.calendar());
    return usual.map(limit -> limit.extended(since, circumstances.compensation()));
  }

  @Clause("5.5(d)")
  private static CasualLimit regular(LocalDate since, SchoolCalendar calendar) {
    LocalDate weeks =
        since.plusWeeks(DatedFigures.whole("casual.regular.maximum-weeks", since)).minusDays(1);
    return new CasualLimit(
        termFrom(since, calendar).map(Term::lastDay).filter(weeks::isAfter).orElse(weeks),
        "5.5(d)");
  }

  /** Empty while the term after the vacation is not published. */
  @Clause("5.5(c)")
  private static Optional<CasualLimit> inSomebodysPlace(LocalDate since, SchoolCalendar calendar) {
    Optional<Term> term = termFrom(since, calendar);
    LocalDate counted =
        term.map(Term::firstDay).filter(first -> first.isAfter(since)).orElse(since);
    LocalDate weeks =
        counted.plusWeeks(DatedFigures.whole("casual.maximum-weeks", counted)).minusDays(1);
    if (term.isEmpty() || weeks.isBefore(term.get().lastDay())) {
      return Optional.of(new CasualLimit(weeks, "5.5(c)"));
    }
    return termFrom(term.get().lastDay().plusDays(1), calendar)
        .map(next -> new CasualLimit(next.firstDay().minusDays(1), "5.5(c)"));
  }

  /** The term of a day, or the next after it, if it is published. */
  private static Optional<Term> termFrom(LocalDate date, SchoolCalendar calendar) {
    for (int year = date.getYear(); year <= date.getYear() + 1; year++) {
      Optional<SchoolYear> published = calendar.year(year);
      if (published.isEmpty()) {
        return Optional.empty();
      }
      for (Term term : published.get().terms()) {
        if (!term.lastDay().isBefore(date)) {
          return Optional.of(term);
        }
      }
    }
    return Optional.empty();
  }

  @Clause("5.5(e)")
  private CasualLimit extended(LocalDate since, List<Absence> compensation) {
    int weeks = DatedFigures.whole("casual.maximum-weeks", since);
    return Absence.on(compensation, lastDay)
        .filter(absence -> absence.wasExtendedBeyond(weeks) && absence.last().isAfter(lastDay))
        .map(absence -> new CasualLimit(absence.last(), "5.5(e)"))
        .orElse(this);
  }

  /**
   * @param from the day of the engagement or of its change
   * @throws Refusal if the casual employment is agreed beyond its limit, or stands in for an
   *     absence that is known to be longer than twelve weeks
   */
  @Clause({"5.5(c)", "5.5(d)", "5.5(e)", "5.5(e)(i)"})
  public static void refuse(Engagement engagement, LocalDate from, Circumstances circumstances) {
    Terms terms = engagement.on(from);
    if (terms.tenure() != Tenure.CASUAL) {
      return;
    }
    int weeks = DatedFigures.whole("casual.maximum-weeks", from);
    Optional<Absence> absence = Absence.on(circumstances.compensation(), terms.tenureSince());
    if (from.equals(terms.tenureSince())
        && absence.filter(each -> each.isLongerThan(weeks)).isPresent()) {
      throw Refusal.rule(
          "5.5(e)(i)",
          "the absence to %s is known to be longer than %d weeks"
              .formatted(absence.get().last(), weeks));
    }
    LocalDate endsOn = terms.endsOn();
    of(engagement, from, circumstances)
        .filter(limit -> endsOn != null && endsOn.isAfter(limit.lastDay))
        .ifPresent(
            limit -> {
              throw Refusal.rule(
                  limit.clause,
                  "casual employment since %s may last until %s at most, not until %s"
                      .formatted(terms.tenureSince(), limit.lastDay, endsOn));
            });
  }

  /** That a fixed term is preferred, for a vacancy of two months or more. */
  @Clause("5.5(b)")
  public static Optional<Flag> preferred(Terms terms) {
    LocalDate endsOn = terms.endsOn();
    LocalDate since = terms.tenureSince();
    int months = DatedFigures.whole("fixed-term.preferred-from-months", since);
    return terms.tenure() == Tenure.CASUAL
            && endsOn != null
            && !endsOn.plusDays(1).isBefore(since.plusMonths(months))
        ? Optional.of(
            new Flag(
                "5.5(b)",
                "a vacancy of %d months or more, to %s: a fixed term is preferred to a casual"
                    .formatted(months, endsOn)))
        : Optional.empty();
  }

  /** That the limit is past on a day on which the casual is still employed. */
  @Clause({"5.5(c)", "5.5(d)", "5.5(e)"})
  public Optional<Flag> passed(@Nullable LocalDate since, LocalDate date) {
    return date.isAfter(lastDay)
        ? Optional.of(
            new Flag(clause, "casual since %s, beyond the limit of %s".formatted(since, lastDay)))
        : Optional.empty();
  }
}
