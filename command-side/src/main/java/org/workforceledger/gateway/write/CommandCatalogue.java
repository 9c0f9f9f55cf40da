package org.workforceledger.gateway.write;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.SchoolYearCommand;
import org.workforceledger.cleaningtime.api.FrequencyCommand;
import org.workforceledger.committees.api.QuarterCommand;
import org.workforceledger.disputes.api.DisputeCommand;
import org.workforceledger.employment.api.CareerCommand.AnswerHoursRequest;
import org.workforceledger.employment.api.CareerCommand.RecordSafetyRefusal;
import org.workforceledger.employment.api.CareerCommand.RequestChangedHours;
import org.workforceledger.employment.api.EngagementCommand;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceInspection;
import org.workforceledger.employment.api.ScreeningCommand;
import org.workforceledger.hours.api.RosterCommand;
import org.workforceledger.hours.api.ToilCommand;
import org.workforceledger.hours.api.WorkCommand;
import org.workforceledger.leave.api.LeaveCommand;
import org.workforceledger.ledger.Command;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.SiteCommand;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.transfers.api.TransferCommand;
import org.workforceledger.transfers.api.TransferRequestCommand;
import org.workforceledger.vacancies.api.VacancyCommand;

/** The commands that clients may send, by name, and who may send them. */
final class CommandCatalogue {

  /** The families of commands: every record that one of them permits is a command. */
  private static final List<Class<? extends Command>> FAMILIES =
      List.of(
          SchoolYearCommand.class,
          SiteCommand.class,
          FrequencyCommand.class,
          EngagementCommand.class,
          ScreeningCommand.class,
          RosterCommand.class,
          WorkCommand.class,
          ToilCommand.class,
          LeaveCommand.class,
          VacancyCommand.class,
          QuarterCommand.class,
          DisputeCommand.class,
          TransferCommand.class,
          TransferRequestCommand.class);

  /**
   * Hours, leave, rosters and vacancies: what a principal decides about the cleaners of the site.
   */
  private static final List<Class<? extends Command>> OF_A_PRINCIPAL =
      List.of(
          RecordHoursAgreement.class,
          RecordTeamArrangement.class,
          RecordPerformanceInspection.class,
          RequestChangedHours.class,
          AnswerHoursRequest.class,
          RecordSafetyRefusal.class,
          RosterCommand.class,
          WorkCommand.class,
          ToilCommand.class,
          LeaveCommand.class,
          VacancyCommand.class);

  private static final Map<String, Class<? extends Command>> BY_NAME = new TreeMap<>();

  static {
    FAMILIES.stream()
        .flatMap(CommandCatalogue::members)
        .filter(command -> !Command.Internal.class.isAssignableFrom(command))
        .forEach(command -> BY_NAME.put(command.getSimpleName(), command));
  }

  private CommandCatalogue() {}

  private static Stream<Class<? extends Command>> members(Class<? extends Command> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses())
            .map(permitted -> permitted.asSubclass(Command.class))
            .flatMap(CommandCatalogue::members)
        : Stream.of(family);
  }

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
      case PRINCIPAL -> OF_A_PRINCIPAL.stream().anyMatch(of -> of.isAssignableFrom(command));
      case JCCC_MEMBER, RCC_MEMBER, AUDITOR, CLEANER -> false;
    };
  }
}
