package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteKind;

/**
 * What a site's cleaning time is multiplied by: its standard rating and the difficulty factors that
 * count (Schedule 1, 4; R-71). Example: a high school, 1.2, with a high impact, 0.10: 1.30.
 *
 * @param steps the rating, then each factor
 */
public record Multiplier(BigDecimal value, List<Step> steps) {

  static Multiplier of(Site site, LocalDate date) {
    Explained<BigDecimal> rating = CleaningFigures.explained(ratingFigure(site.kind()), date);
    BigDecimal value = rating.value();
    List<Step> steps = new ArrayList<>(rating.steps());
    for (DifficultyFactorGranted factor : site.cleaning().factorsOn(date)) {
      Explained<BigDecimal> added = added(factor, date);
      value = value.add(added.value());
      steps.addAll(added.steps());
    }
    return new Multiplier(value, List.copyOf(steps));
  }

  @Clause("Sch 1, 4(b)")
  private static Explained<BigDecimal> added(DifficultyFactorGranted factor, LocalDate date) {
    BigDecimal added = CleaningFigures.at(impactFigure(factor.impact()), date);
    String until = factor.to() == null ? "ongoing" : "until " + factor.to();
    String says =
        "%s: %s impact, from %s, %s"
            .formatted(
                factor.circumstance(),
                factor.impact().name().toLowerCase(Locale.ROOT),
                factor.from(),
                until);
    return Explained.of(added, new Step("Sch 1, 4(b)", says, "+ " + added.toPlainString()));
  }

  private static String impactFigure(Impact impact) {
    return switch (impact) {
      case MODERATE -> "cleaning.difficulty.moderate";
      case HIGH -> "cleaning.difficulty.high";
      case EXCESSIVE -> "cleaning.difficulty.excessive";
    };
  }

  @Clause("Sch 1, 4(c)")
  private static String ratingFigure(SiteKind kind) {
    return switch (kind) {
      case PRIMARY -> "cleaning.rating.primary";
      case P10 -> "cleaning.rating.p-10";
      case P12 -> "cleaning.rating.p-12";
      case HIGH -> "cleaning.rating.high";
      case SPECIAL -> "cleaning.rating.special";
      case OUTDOOR_EDUCATION -> "cleaning.rating.outdoor-education";
      case ENVIRONMENTAL_EDUCATION -> "cleaning.rating.environmental-education";
      case RESIDENTIAL_CAMPUS -> "cleaning.rating.residential-campus";
      case NON_SCHOOL -> "cleaning.rating.non-school";
    };
  }
}
