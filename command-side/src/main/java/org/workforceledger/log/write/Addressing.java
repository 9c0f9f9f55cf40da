package org.workforceledger.log.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.employment.api.AdoArrangementCommand.AgreeAdditionalAdo;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.employment.api.CareerCommand;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.ImprovementCommand;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkCommand;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.PersonalCommand.OfEngagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Kind;

/** Finds the engagement that a command means when it does not say. */
final class Addressing {

  private final Facts facts;

  Addressing(Facts facts) {
    this.facts = facts;
  }

  /**
   * The command with its engagement.
   *
   * @throws Refusal if the person or engagement is unknown, or several could be meant
   */
  Command address(Command command) {
    return switch (command) {
      case EngageCleaner c -> c.engagementId() == null ? c.about(nextId(c.cleanerId())) : c;
      case OfEngagement c when c.engagementId() != null -> checked(c, c.engagementId());
      case OfEngagement c -> c.about(find(c));
      default -> command;
    };
  }

  private OfEngagement checked(OfEngagement command, String engagementId) {
    Optional<Engagement> engagement = facts.engagement(engagementId);
    if (engagement.isEmpty() || !engagement.get().cleanerId().equals(command.cleanerId())) {
      throw Refusal.unknown(
          "engagementId", "cleaner " + command.cleanerId() + " has no engagement " + engagementId);
    }
    return command;
  }

  private String nextId(String cleanerId) {
    int number = facts.engagementsOf(cleanerId).size() + 1;
    while (facts.claim(Kind.ENGAGEMENT, cleanerId + "-" + number).isPresent()) {
      number++;
    }
    String id = cleanerId + "-" + number;
    if (!id.matches(Id.PATTERN)) {
      throw Refusal.malformed("engagementId", "is required: " + id + " would be too long");
    }
    return id;
  }

  private String find(OfEngagement command) {
    List<String> all = facts.engagementsOf(command.cleanerId());
    if (all.isEmpty()) {
      throw Refusal.unknown("cleanerId", "no cleaner " + command.cleanerId() + " was engaged");
    }
    Optional<String> byId = byClaimedId(command);
    if (byId.isPresent()) {
      return byId.get();
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    LocalDate date = dateOf(command, facts);
    List<String> active = all.stream().filter(id -> isActive(id, date)).toList();
    if (active.size() != 1) {
      throw Refusal.malformed(
          "engagementId",
          "is required: %s has %d engagements on %s of %s in all"
              .formatted(command.cleanerId(), active.size(), date, all));
    }
    return active.getFirst();
  }

  private boolean isActive(String engagementId, LocalDate date) {
    return facts.engagement(engagementId).map(e -> e.isActive(date)).orElse(false);
  }

  /** The engagement of the shift, leave or application that the command names. */
  private Optional<String> byClaimedId(OfEngagement command) {
    return switch (command) {
      case CorrectShift c -> holder(c, Kind.SHIFT, "shiftId", c.shiftId());
      case VoidShift c -> holder(c, Kind.SHIFT, "shiftId", c.shiftId());
      case AuthoriseExcess c -> holder(c, Kind.SHIFT, "shiftId", c.shiftId());
      case ConvertToil c -> holder(c, Kind.LEAVE, "leaveId", c.leaveId());
      case DecideToil c when c.applicationId() != null ->
          holder(c, Kind.TOIL, "applicationId", c.applicationId());
      case CancelLeave c -> holder(c, Kind.LEAVE, "leaveId", c.leaveId());
      case VoidAlarmSetting c ->
          AlarmClaims.holder(c.claim(), facts::claim).flatMap(claim -> engagement(c, claim));
      default -> Optional.empty();
    };
  }

  private Optional<String> holder(OfEngagement command, Kind kind, String field, String id) {
    Claim claim =
        facts
            .claim(kind, id)
            .orElseThrow(() -> Refusal.unknown(field, "there is no " + named(kind) + " " + id));
    return engagement(command, claim);
  }

  private static String named(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT -> "engagement";
      case SHIFT -> "shift";
      case LEAVE -> "leave with the id";
      case TOIL -> "application for time off in lieu with the id";
      case ALARM, ALARM_VOIDED -> "alarm setting";
    };
  }

  private Optional<String> engagement(OfEngagement command, Claim claim) {
    return facts.engagementsOf(command.cleanerId()).stream()
        .filter(engagement -> isOf(engagement, claim.stream()))
        .findFirst();
  }

  private static boolean isOf(String engagementId, String stream) {
    return stream.equals(Streams.leave(engagementId))
        || stream.equals(Streams.toil(engagementId))
        || (stream.startsWith("work-")
            && stream.substring(stream.indexOf('-', 5) + 1).equals(engagementId));
  }

  /** The day that a command is about, by which its engagement and its site are judged. */
  static LocalDate dateOf(OfEngagement command, Facts facts) {
    return switch (command) {
      case WorkCommand c -> c.date();
      case AgreeRoster c -> c.effectiveFrom();
      case ElectContinuousWork c -> c.date();
      case GrantLeave c -> c.firstDay();
      case RecordOpeningBalances c -> c.asOf();
      case ChangeHours c -> c.effectiveFrom();
      case SetPayPoint c -> c.effectiveFrom();
      case ConvertTenure c -> c.effectiveFrom();
      case TransferCleaner c -> c.effectiveFrom();
      case EndEmployment c -> c.endedOn();
      case ForgoAdo c -> c.effectiveFrom();
      case AgreeAdditionalAdo c -> c.agreedOn();
      case ImprovementCommand c -> c.on();
      case CareerCommand c -> c.on();
      case ApplyForToil c when c.date() != null -> c.date();
      case TakeToil c when c.date() != null -> c.date();
      case ConvertToil c when c.date() != null -> c.date();
      case EngagementCommand _, CancelLeave _ -> facts.today();
      default -> facts.today();
    };
  }
}
