package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import org.workforceledger.cleaningtime.api.AgreementParty;
import org.workforceledger.cleaningtime.api.FrequencyCommand;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.ProposeFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;

/** Changes to the frequencies guideline: one that adds work and is offset, one that is open. */
final class FrequencyStory {

  private FrequencyStory() {}

  static void tell(Script script) {
    LocalDate presented = LocalDate.of(2025, 8, 4);
    LocalDate decided = LocalDate.of(2025, 10, 13);
    LocalDate next = LocalDate.of(2026, 5, 4);
    send(
        presented,
        new ProposeFrequencyChange(
            "FREQ-1",
            "Door handles and handrails daily rather than twice a week",
            true,
            AgreementParty.DEPARTMENT,
            presented,
            LocalDate.of(2025, 9, 12)),
        script);
    send(decided, adopted(decided), script);
    send(
        next,
        new ProposeFrequencyChange(
            "FREQ-2",
            "Stairwells below used classrooms weekly rather than daily",
            false,
            AgreementParty.UNION,
            next,
            LocalDate.of(2026, 6, 12)),
        script);
  }

  private static DecideFrequencyChange adopted(LocalDate decided) {
    return new DecideFrequencyChange(
        "FREQ-1",
        decided,
        true,
        LocalDate.of(2026, 1, 27),
        "The Union supports it if the time is found",
        new FrequencyMeeting(
            LocalDate.of(2025, 9, 17),
            "How often each part of a school is touched",
            "About an hour a week at a school of average size"),
        true,
        null,
        "Display cabinets once a term rather than each fortnight",
        "Agreed between the parties");
  }

  private static void send(LocalDate on, FrequencyCommand command, Script script) {
    String matter = command.getClass().getSimpleName() + "/" + command.proposalId();
    script.add(Office.during(on, matter), matter, command);
  }
}
