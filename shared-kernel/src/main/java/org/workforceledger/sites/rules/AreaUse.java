package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsReopened;
import org.workforceledger.sites.api.CleaningEvent.OfClassrooms;
import org.workforceledger.sites.api.Site;

/**
 * On how many days a week an area is cleaned, with what was last said of its use (9.4, 9.5): none
 * where it is closed, the fewer of what was measured and what it was limited to.
 *
 * @param says what is added to its name; empty where it is cleaned as measured
 * @param clause that allows fewer days; empty where it is cleaned as measured
 */
record AreaUse(int days, String says, Optional<String> clause) {

  @Clause({"9.4(a)", "9.5(a)"})
  static AreaUse of(Area area, Site site, LocalDate date) {
    Optional<OfClassrooms> last = site.cleaning().useOn(area.areaId(), date);
    AreaUse measured = new AreaUse(area.days(), "", Optional.empty());
    return last.map(
            use ->
                switch (use) {
                  case ClassroomsClosed _ -> new AreaUse(0, " (closed)", Optional.of("9.4(a)"));
                  case ClassroomCleaningLimited limited when limited.daysPerWeek() < area.days() ->
                      new AreaUse(
                          limited.daysPerWeek(), " (not used for teaching)", Optional.of("9.5(a)"));
                  case ClassroomCleaningLimited _, ClassroomsReopened _ -> measured;
                })
        .orElse(measured);
  }

  /** Whether less is cleaned than was measured. */
  boolean isReduced() {
    return clause.isPresent();
  }
}
