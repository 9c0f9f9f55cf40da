package org.workforceledger.gateway.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.ProposeFrequencyChange;
import org.workforceledger.committees.api.QuarterCommand.TableQuarterlyReports;
import org.workforceledger.employment.api.AdoArrangementCommand.AgreeAdditionalAdo;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.SettleAdo;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.ledger.Command;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.CleaningCommand.ReopenClassrooms;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteCommand.SetEnrolment;

/** The commands that clients may send, by name, and who may send them. */
final class CommandCatalogue {

  private static final Map<String, Class<? extends Command>> BY_NAME = new TreeMap<>();

  /** Hours, leave and rosters: what a principal decides about the cleaners of the site. */
  private static final Set<Class<? extends Command>> OF_A_PRINCIPAL =
      Set.of(
          RecordHoursAgreement.class,
          RecordTeamArrangement.class,
          AgreeRoster.class,
          ElectContinuousWork.class,
          RecordAlarmSetting.class,
          VoidAlarmSetting.class,
          RecordShift.class,
          CorrectShift.class,
          VoidShift.class,
          AuthoriseExcess.class,
          TakeAdo.class,
          CancelAdo.class,
          PlaceSupplementaryDay.class,
          SettleAdo.class,
          ApplyForToil.class,
          DecideToil.class,
          TakeToil.class,
          ConvertToil.class,
          GrantLeave.class,
          CancelLeave.class);

  static {
    List.of(
            PublishSchoolYear.class,
            AmendSchoolYear.class,
            RegisterSite.class,
            SetCleaningAllocation.class,
            MeasureSite.class,
            GrantDifficultyFactor.class,
            SetEnrolment.class,
            CloseClassrooms.class,
            LimitClassroomCleaning.class,
            ReopenClassrooms.class,
            RecordCleaningDecision.class,
            RecordTeamArrangement.class,
            ProposeFrequencyChange.class,
            DecideFrequencyChange.class,
            RecordHoursAgreement.class,
            EngageCleaner.class,
            RecordOpeningBalances.class,
            ChangeHours.class,
            SetPayPoint.class,
            ConvertTenure.class,
            TransferCleaner.class,
            EndEmployment.class,
            AgreeRoster.class,
            ElectContinuousWork.class,
            RecordAlarmSetting.class,
            VoidAlarmSetting.class,
            RecordShift.class,
            CorrectShift.class,
            VoidShift.class,
            AuthoriseExcess.class,
            TakeAdo.class,
            CancelAdo.class,
            PlaceSupplementaryDay.class,
            SettleAdo.class,
            ForgoAdo.class,
            AgreeAdditionalAdo.class,
            RecordSummerClosure.class,
            ApplyForToil.class,
            DecideToil.class,
            TakeToil.class,
            ConvertToil.class,
            GrantLeave.class,
            CancelLeave.class,
            TableQuarterlyReports.class)
        .forEach(command -> BY_NAME.put(command.getSimpleName(), command));
  }

  private CommandCatalogue() {}

  static Optional<Class<? extends Command>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Map<String, Class<? extends Command>> all() {
    return BY_NAME;
  }

  /** Whether the role may send any command at all. */
  static boolean mayCommand(Role role) {
    return switch (role) {
      case HR_SYSTEM, ADMIN, PRINCIPAL -> true;
      case JCCC_MEMBER, RCC_MEMBER, AUDITOR, CLEANER -> false;
    };
  }

  static boolean maySend(Role role, Class<? extends Command> command) {
    return switch (role) {
      case HR_SYSTEM, ADMIN -> true;
      case PRINCIPAL -> OF_A_PRINCIPAL.contains(command);
      case JCCC_MEMBER, RCC_MEMBER, AUDITOR, CLEANER -> false;
    };
  }
}
