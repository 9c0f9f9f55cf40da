package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand;
import org.workforceledger.vacancies.api.VacancyCommand.Allocation;
import org.workforceledger.vacancies.api.VacancyCommand.DeclareInterest;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.RecordStepOutcome;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;
import org.workforceledger.vacancies.api.VacancyCommand.WithdrawVacancy;
import org.workforceledger.vacancies.api.Wish;

/**
 * Vacant hours from Term 3 of 2026: one vacancy makes a cleaner full-time and shares out the rest,
 * one waits for answers, and one was withdrawn.
 */
final class VacancyStory {

  private static final LocalDate FROM = LocalDate.of(2026, 7, 13);
  private final Script script;

  private VacancyStory(Script script) {
    this.script = script;
  }

  static void tell(Script script) {
    VacancyStory story = new VacancyStory(script);
    story.filled("VAC-1");
    story.open("VAC-2");
    story.withdrawn("VAC-3");
  }

  private void filled(String id) {
    LocalDate asked = LocalDate.of(2026, 5, 20);
    offer(id, "S302", "21", LocalDate.of(2026, 5, 11));
    finish(id, 1, LocalDate.of(2026, 5, 18), "Nobody is to be considered");
    answer(id, "C1048", Wish.FULL_TIME, null, asked);
    answer(id, "C1047", Wish.MORE_HOURS, "25", asked);
    answer(id, "C1045", Wish.FULL_TIME, null, asked);
    finish(id, 2, LocalDate.of(2026, 5, 27), "All were asked; who has not answered takes no part");
    finish(id, 3, LocalDate.of(2026, 6, 1), "By length of service", give("C1048", "13"));
    finish(
        id,
        4,
        LocalDate.of(2026, 6, 2),
        "The rest is shared between those who asked for more",
        give("C1047", "2.2"),
        give("C1045", "5.8"));
  }

  private void open(String id) {
    LocalDate asked = LocalDate.of(2026, 6, 24);
    offer(id, "S301", "20", LocalDate.of(2026, 6, 15));
    script.add(
        Office.during(LocalDate.of(2026, 6, 16), id + " transferee"),
        "vacancy/%s/transferee/C1034".formatted(id),
        words ->
            new RecordTransferee(
                id,
                "C1034",
                TransfereeBasis.REQUESTED,
                Hours.of("20"),
                null,
                words.about("C1034", "Moves house")));
    finish(id, 1, LocalDate.of(2026, 6, 22), "Nobody is to be considered at this step");
    answer(id, "C1037", Wish.FULL_TIME, null, asked);
    answer(id, "C1039", Wish.MORE_HOURS, "30", asked);
  }

  private void withdrawn(String id) {
    LocalDate on = LocalDate.of(2026, 6, 12);
    offer(id, "S102", "7.6", LocalDate.of(2026, 6, 8));
    send(on, "withdraw", new WithdrawVacancy(id, "The allocation is to be measured anew first"));
  }

  private void offer(String id, String siteId, String hours, LocalDate on) {
    send(
        on,
        "offer",
        new OfferVacantHours(
            id, siteId, Hours.of(hours), FROM, true, null, null, "A cleaner has resigned"));
  }

  private void answer(
      String id, String cleanerId, Wish wants, @Nullable String upTo, LocalDate on) {
    send(
        on,
        "answer/" + cleanerId,
        new DeclareInterest(id, cleanerId, wants, upTo == null ? null : Hours.of(upTo)));
  }

  private static Allocation give(String cleanerId, String hours) {
    return new Allocation(cleanerId, Hours.of(hours));
  }

  private void finish(String id, int step, LocalDate on, String reason, Allocation... allocations) {
    send(on, "step/" + step, new RecordStepOutcome(id, step, List.of(allocations), reason));
  }

  private void send(LocalDate on, String matter, VacancyCommand command) {
    String key = "vacancy/%s/%s".formatted(command.vacancyId(), matter);
    script.add(Office.during(on, key), key, command);
  }
}
