package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/** What is due and what is flagged of an engagement that began on 3 March 2025. */
abstract class AStanding {

  static final AnEngagement NEW = AnEngagement.permanent("20", "2025-03-03");

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Standing standing(Engagement... engagements) {
    return new Standing(
        engagements[0],
        List.of(engagements),
        new CasualLimit.Circumstances(ACalendar.queensland(2025), List.of()),
        true);
  }

  static List<String> due(AnEngagement of, String asAt, String clause) {
    return standing(of.engagement()).due(day(asAt)).stream()
        .filter(due -> due.clause().equals(clause))
        .map(due -> due.by().toString())
        .toList();
  }

  static List<String> flags(AnEngagement of, String asAt) {
    return standing(of.engagement()).flags(day(asAt)).stream().map(Flag::clause).toList();
  }

  static void assertRefused(String clause, Runnable decision) {
    assertThatThrownBy(decision::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo(clause));
  }
}
