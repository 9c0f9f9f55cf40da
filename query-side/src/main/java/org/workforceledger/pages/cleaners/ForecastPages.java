package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.access.read.People;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AdoForecast;
import org.workforceledger.hours.read.AdoForecasts;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.AskedMinutes;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.hours.read.SimulatedWork;
import org.workforceledger.hours.rules.OtherAdoMinutes;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;

/**
 * Whether a cleaner's accrued days off will cover the vacations, and what other minutes would do.
 */
@Controller
class ForecastPages {

  private final Clock clock;
  private final SimulatedWork simulated;
  private final CleanerAccounts accounts;
  private final AdoForecasts forecasts;
  private final SchoolYears schoolYears;
  private final People people;

  ForecastPages(
      Clock clock,
      SimulatedWork simulated,
      CleanerAccounts accounts,
      AdoForecasts forecasts,
      SchoolYears schoolYears,
      People people) {
    this.clock = clock;
    this.simulated = simulated;
    this.accounts = accounts;
    this.forecasts = forecasts;
    this.schoolYears = schoolYears;
    this.people = people;
  }

  @GetMapping("/cleaners/{id}/forecast")
  String forecast(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Address address = new Address("/cleaners/" + id + "/forecast", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant(), simulated.lastDay());
    Optional<OtherAdoMinutes> other = AskedMinutes.read(name -> minutes(address, name));
    AskedAccount account = asked.account(accounts, id, viewer);
    KnownEngagement chosen = account.chosen();
    Optional<AdoForecast> agreed = forecasts.find(chosen, asked.year(), asked.moment(), null);
    Optional<AdoForecast> whatIf =
        other.flatMap(minutes -> forecasts.find(chosen, asked.year(), asked.moment(), minutes));
    ForecastView view =
        new ForecastView(
            id,
            people.reveal(chosen.engagement().engaged().name()),
            chosen.engagementId(),
            account.all().stream().map(KnownEngagement::engagementId).toList(),
            agreed.orElse(null),
            whatIf.orElse(null),
            VacationBands.summerEnds(schoolYears.known(asked.knownAt()), asked.year()),
            asked);
    page.addAttribute("p", view.page());
    page.addAttribute("most", OtherAdoMinutes.MOST);
    return "cleaners/forecast";
  }

  private static @Nullable Integer minutes(Address address, String name) {
    String asked = address.get(name);
    if (asked.isEmpty()) {
      return null;
    }
    if (asked.matches("\\d{1,2}") && Integer.parseInt(asked) <= OtherAdoMinutes.MOST) {
      return Integer.valueOf(asked);
    }
    throw new ResponseStatusException(
        HttpStatus.BAD_REQUEST, name + ": minutes are 0 to " + OtherAdoMinutes.MOST);
  }
}
