package org.workforceledger.pages.cleaners;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.employment.read.ScreeningTrialSteps;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;

/** What was done about pre-employment screening. */
@Controller
class ScreeningPages {

  private final Clock clock;
  private final ScreeningTrialSteps steps;

  ScreeningPages(Clock clock, ScreeningTrialSteps steps) {
    this.clock = clock;
    this.steps = steps;
  }

  /** A step with its texts. */
  record Shown(String trial, String on, String isoOn, String step, String notes) {}

  @GetMapping("/screening-trials")
  String trials(Model page) {
    page.addAttribute(
        "steps",
        steps.at(Moment.today(clock.instant())).stream()
            .map(
                row ->
                    new Shown(
                        row.trialId(),
                        Text.dayDate(row.on()),
                        row.on().toString(),
                        Text.words(row.step()),
                        row.notes()))
            .toList());
    return "cleaners/screening";
  }
}
