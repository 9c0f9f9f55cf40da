package org.workforceledger.standalone.demonstration;

import java.util.List;

/**
 * The whole demonstration, the same every time: 24 sites in eight regions, 120 cleaners, the school
 * years 2025 and 2026 until the end of June 2026.
 */
final class Demonstration {

  private Demonstration() {}

  /** Every command, in the order in which HR sent them. */
  static List<Planned> commands() {
    SchoolDays days = new SchoolDays();
    Workforce workforce = new Workforce();
    AbsenceStory absences = new AbsenceStory();
    ExtraWork extraWork = new ExtraWork();
    ToilStory toil = new ToilStory();
    Arrangements arrangements = new Arrangements();
    AlarmStory alarms = new AlarmStory();
    Script script = new Script();
    PlaceStory.tell(workforce, script);
    SiteStory.tell(script);
    CleaningStory.tell(script);
    StaffingStory.tell(script);
    FrequencyStory.tell(script);
    DisputeStory.tell(script);
    EmploymentStory.tell(workforce, script);
    CareerStory.tell(workforce, script);
    VacancyStory.tell(script);
    TransferStory.tell(script);
    for (Career career : workforce.careers()) {
      Diary diary =
          new Diary(
              career,
              days,
              workforce,
              absences.givenTo(career),
              toil.takenBy(career),
              arrangements);
      AbsenceStory.tell(diary, script);
      WorkStory.tell(diary, workforce, script);
      extraWork.tell(career, script);
      toil.tell(career, script);
      arrangements.tell(career, script);
      alarms.tell(diary, script);
    }
    return script.inOrder();
  }
}
