package org.workforceledger.vacancies.write;

import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand;
import org.workforceledger.vacancies.api.VacancyCommand.Allocation;
import org.workforceledger.vacancies.api.VacancyCommand.DeclareInterest;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.RecordStepOutcome;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;
import org.workforceledger.vacancies.api.Wish;

/** A vacancy at site s1, where a serves longest, then b; n is nearby, z in another region. */
abstract class OfAVacancy {

  static final LocalDate DAY = LocalDate.parse("2026-03-02");

  final InMemoryFacts facts = new InMemoryFacts();
  final Given<VacancyAggregate> vacancy =
      new Given<>(VacancyAggregate.class, VacancyAggregate::new, facts);

  @BeforeEach
  void sites() {
    facts.with(
        Known.site("s1", SiteKind.PRIMARY),
        Known.site("s2", SiteKind.PRIMARY),
        new SiteRegistered(
            "s9", "s9", Region.FAR_NORTH_QUEENSLAND, null, SiteKind.HIGH, false, null),
        engaged("a", "s1", Tenure.PERMANENT, "20", "2010-01-28"),
        engaged("b", "s1", Tenure.PERMANENT, "20", "2012-01-23"),
        engaged("f", "s1", Tenure.FIXED_TERM, "20", "2025-01-20"),
        engaged("k", "s1", Tenure.CASUAL, "0", "2025-01-20"),
        engaged("n", "s2", Tenure.PERMANENT, "20", "2025-03-03"),
        engaged("z", "s9", Tenure.PERMANENT, "20", "2011-01-24"));
  }

  static CleanerEngaged engaged(
      String cleaner, String site, Tenure tenure, String hours, String from) {
    LocalDate first = LocalDate.parse(from);
    @Nullable LocalDate end = tenure == Tenure.PERMANENT ? null : LocalDate.parse("2026-12-11");
    return new CleanerEngaged(
        cleaner,
        cleaner + "-1",
        WORDS,
        WORDS,
        "Cleaner",
        site,
        first,
        tenure,
        Hours.of(hours).seconds(),
        1,
        first,
        end,
        null,
        null);
  }

  static OfferVacantHours offer(String hours, boolean ongoing, boolean role) {
    return new OfferVacantHours("v1", "s1", Hours.of(hours), DAY, ongoing, null, role, "Retired");
  }

  void given(VacancyCommand... commands) {
    for (VacancyCommand command : commands) {
      vacancy.history(vacancy.when(command).events().toArray(Event[]::new));
    }
  }

  static DeclareInterest answer(String cleaner, Wish wish) {
    return new DeclareInterest("v1", cleaner, wish, null);
  }

  static RecordStepOutcome outcome(int step, String... allocations) {
    List<Allocation> all =
        List.of(allocations).stream()
            .map(text -> text.split(" "))
            .map(words -> new Allocation(words[0], Hours.of(words[1])))
            .toList();
    return new RecordStepOutcome("v1", step, all, "As 8.9 says");
  }

  static RecordTransferee transferee(String cleaner, TransfereeBasis basis, String hours) {
    return new RecordTransferee("v1", cleaner, basis, Hours.of(hours), null, WORDS);
  }
}
