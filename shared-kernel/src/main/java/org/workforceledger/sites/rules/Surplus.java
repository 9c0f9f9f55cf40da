package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;

/**
 * Whether a site employs more ordinary hours than it is allocated, and what goes first (9.4(c),
 * 9.5(c), R-74), and than it has set out to employ above its allocation for backfill and relief
 * (8.9(b)(i)): from five hours a week on, casual hours, then fixed-term hours, then those of
 * permanent cleaners by attrition or a required transfer. Who stands in for an absent
 * cleaner adds no hours. Example: 100 h allocated, 106 h employed of which 4 h are fixed-term: 4 h
 * fixed-term, then 2 h permanent; with 104.9 h employed, nothing.
 *
 * @param employed ordinary hours a week of permanent and fixed-term cleaners
 * @param above hours a week that the site set out to employ above its allocation
 * @param casuals how many casuals are engaged; their hours are as needed
 * @param hours employed above both together; below zero where there are fewer
 * @param removals what goes, in order; empty below five hours
 */
public record Surplus(
    Hours allocated,
    Hours above,
    Hours employed,
    int casuals,
    Hours hours,
    List<Removal> removals) {

  /** Hours to be removed in turn; those of casuals are all there are. */
  public record Removal(String what, Optional<Hours> hours, String clause) {}

  /**
   * The site's hours on a day; empty while it is allocated none.
   *
   * @param engagements every engagement there is, of this site and of others
   */
  @Clause({"9.4(c)", "9.5(c)", "8.9(b)(i)"})
  public static Optional<Surplus> of(
      Site site, Collection<Engagement> engagements, LocalDate date) {
    List<Engagement> there =
        engagements.stream()
            .filter(engagement -> engagement.isActive(date))
            .filter(e -> e.on(date).siteId().equals(site.registered().siteId()))
            .filter(engagement -> engagement.engaged().backfillFor() == null)
            .toList();
    Hours permanent = hours(there, Tenure.PERMANENT, date);
    Hours fixedTerm = hours(there, Tenure.FIXED_TERM, date);
    int casuals = (int) there.stream().filter(e -> e.on(date).tenure() == Tenure.CASUAL).count();
    Hours employed = permanent.plus(fixedTerm);
    Hours above = site.staffing().aboveAllocationOn(date);
    return CleaningAllocation.of(site, date)
        .map(
            allocation -> {
              Hours surplus = employed.minus(allocation.perWeek()).minus(above);
              return new Surplus(
                  allocation.perWeek(),
                  above,
                  employed,
                  casuals,
                  surplus,
                  removals(surplus, fixedTerm, casuals, date));
            });
  }

  private static Hours hours(List<Engagement> there, Tenure tenure, LocalDate date) {
    return there.stream()
        .map(engagement -> engagement.on(date))
        .filter(terms -> terms.tenure() == tenure)
        .map(terms -> new Hours(terms.ordinarySecondsPerWeek()))
        .reduce(Hours.ZERO, Hours::plus);
  }

  private static List<Removal> removals(
      Hours surplus, Hours fixedTerm, int casuals, LocalDate date) {
    Hours least = Hours.of(CleaningFigures.at("cleaning.surplus.hours", date));
    if (surplus.compareTo(least) < 0) {
      return List.of();
    }
    List<Removal> removals = new ArrayList<>();
    if (casuals > 0) {
      removals.add(new Removal("Casual hours", Optional.empty(), "9.4(c)"));
    }
    Hours ended = fixedTerm.atMost(surplus);
    if (ended.isPositive()) {
      removals.add(new Removal("Fixed-term hours", Optional.of(ended), "9.4(c)"));
    }
    Hours rest = surplus.minus(ended);
    if (rest.isPositive()) {
      removals.add(
          new Removal(
              "Permanent hours, case by case: natural attrition, or a required transfer within 30"
                  + " minutes' travel",
              Optional.of(rest),
              "11.4(a)"));
    }
    return List.copyOf(removals);
  }
}
