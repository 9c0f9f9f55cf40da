package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Urinal;

/** The rows of a site's cleaning time in the order of Schedule 1. */
final class CleaningRows {

  private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

  private static final String REDUCED_DUSTING = "cleaning.dusting-factor.reduced";

  /** Frequencies are of floor areas; all else is cleaned on the days of a school week. */
  private static final int EVERY_DAY = 5;

  private CleaningRows() {}

  static List<CleaningRow> of(SiteMeasured measured, Site site, LocalDate date) {
    List<CleaningRow> rows = new ArrayList<>();
    for (Area area : measured.areas()) {
      AreaUse use = AreaUse.of(area, site, date);
      rows.add(cleaned(area, use, date));
      CleaningFigures.find(area.surface().dustingFigure(), date)
          .ifPresent(rate -> rows.add(dusted(area, use, rate, site, date)));
    }
    if (measured.fixtures() > 0) {
      rows.add(fixtures(measured.fixtures(), date));
    }
    if (!measured.urinals().isEmpty()) {
      rows.add(urinals(measured.urinals(), date));
    }
    rows.add(Rubbish.row(site, date));
    return List.copyOf(rows);
  }

  @Clause("Sch 1, 2")
  private static CleaningRow cleaned(Area area, AreaUse use, LocalDate date) {
    BigDecimal rate = CleaningFigures.at(area.surface().productivityFigure(), date);
    return floor(words(area.surface()) + ", ", area, use, rate, "Sch 1, 2");
  }

  /** At the surface's rate, or at the reduced dusting factor where that was decided. */
  @Clause({"9.1(f)", "Sch 1, 5(a)", "Sch 1, 5(b)"})
  private static CleaningRow dusted(
      Area area, AreaUse use, BigDecimal rate, Site site, LocalDate date) {
    boolean reduced =
        site.cleaning().decisionOn(CleaningDecisionKind.REDUCED_DUSTING_FACTOR, date).isPresent();
    BigDecimal factor = reduced ? CleaningFigures.at(REDUCED_DUSTING, date) : rate;
    return floor("Dusting, ", area, use, factor, reduced ? "Sch 1, 5(b)" : "Sch 1, 5(a)");
  }

  private static CleaningRow floor(
      String what, Area area, AreaUse use, BigDecimal rate, String clause) {
    BigDecimal minutes =
        area.squareMetres().multiply(MINUTES_PER_HOUR).divide(rate, MathContext.DECIMAL128);
    return new CleaningRow(
        what + area.areaId() + use.says(),
        area.squareMetres(),
        rate,
        "square metres an hour",
        minutes,
        use.days(),
        use.clause().orElse(clause),
        true);
  }

  private static CleaningRow fixtures(int fixtures, LocalDate date) {
    BigDecimal each = CleaningFigures.at("cleaning.fixture-minutes", date);
    return counted("Fixtures", BigDecimal.valueOf(fixtures), each, "minutes a fixture");
  }

  /** Each begun 1.8 metres counts as one. */
  private static CleaningRow urinals(List<Urinal> urinals, LocalDate date) {
    BigDecimal length = CleaningFigures.at("cleaning.urinal-metres", date);
    BigDecimal count =
        urinals.stream()
            .map(urinal -> urinal.lengthMetres().divide(length, 0, RoundingMode.CEILING))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal each = CleaningFigures.at("cleaning.urinal-minutes", date);
    return counted("Stainless steel urinals", count, each, "minutes a urinal");
  }

  private static CleaningRow counted(String what, BigDecimal count, BigDecimal each, String unit) {
    return new CleaningRow(
        what, count, each, unit, count.multiply(each), EVERY_DAY, "Sch 1, 2", true);
  }

  static String words(Surface surface) {
    String words = surface.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The rubbish allocation of Schedule 1, 3. */
  static final class Rubbish {

    private static final String BAND = "cleaning.rubbish.school.band-%d.%s";
    private static final int HIGHEST_BAND = 8;

    private Rubbish() {}

    @Clause("Sch 1, 3")
    static CleaningRow row(Site site, LocalDate date) {
      return switch (site.kind()) {
        case PRIMARY, HIGH -> byEnrolment(site, date, true);
        case P10 ->
            byEnrolment(
                site, date, CleaningFigures.isVerified("cleaning.rubbish.p-10.school-bands"));
        case P12 ->
            byEnrolment(
                site, date, CleaningFigures.isVerified("cleaning.rubbish.p-12.school-bands"));
        case SPECIAL -> fixed("cleaning.rubbish.special-school.minutes-per-day", date);
        case OUTDOOR_EDUCATION, ENVIRONMENTAL_EDUCATION, RESIDENTIAL_CAMPUS, NON_SCHOOL ->
            fixed("cleaning.rubbish.other-site.minutes-per-day", date);
      };
    }

    /** Bands are inclusive as printed: exactly 2,600 students are in the last but one. */
    private static CleaningRow byEnrolment(Site site, LocalDate date, boolean verified) {
      BigDecimal students = BigDecimal.valueOf(site.enrolmentOn(date).orElse(0));
      int band = HIGHEST_BAND;
      while (CleaningFigures.at(BAND.formatted(band, "from-enrolment"), date).compareTo(students)
          > 0) {
        band--;
      }
      BigDecimal minutes = CleaningFigures.at(BAND.formatted(band, "minutes-per-day"), date);
      return row("Rubbish, by enrolment", students, minutes, verified);
    }

    private static CleaningRow fixed(String figure, LocalDate date) {
      return row("Rubbish", BigDecimal.ONE, CleaningFigures.at(figure, date), true);
    }

    private static CleaningRow row(
        String what, BigDecimal quantity, BigDecimal minutes, boolean verified) {
      return new CleaningRow(
          what, quantity, minutes, "minutes a day", minutes, EVERY_DAY, "Sch 1, 3", verified);
    }
  }
}
