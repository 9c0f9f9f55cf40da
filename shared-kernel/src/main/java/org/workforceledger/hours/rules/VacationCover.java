package org.workforceledger.hours.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/**
 * What covers a weekday of a school vacation (8.7(d), R-16): a public holiday, leave, ADO, a
 * supplementary day or vacation cleaning; a part of the day by its hours. What nothing covers reads
 * "no attendance recorded". Example: rostered 7.6 h, ADO taken 4 h: ADO 4 h, no attendance recorded
 * 3.6 h.
 *
 * @param seconds how much of the day; the whole where the day has no rostered hours
 */
public record VacationCover(Cover by, long seconds) {

  /** What may cover a vacation day, in the order in which it is told. */
  public enum Cover {
    PUBLIC_HOLIDAY("Public holiday"),
    ANNUAL_LEAVE("Annual leave"),
    OTHER_LEAVE("Other leave"),
    ADO("ADO"),
    SUPPLEMENTARY("Supplementary day"),
    TIME_OFF_IN_LIEU("Time off in lieu"),
    VACATION_CLEANING("Vacation cleaning"),
    NO_ATTENDANCE("No attendance recorded");

    private final String says;

    Cover(String says) {
      this.says = says;
    }

    public String says() {
      return says;
    }
  }

  /**
   * What covers a day, whole or in parts.
   *
   * @param account what has been posted for the day
   */
  @Clause({"8.7(b)(iii)", "8.7(d)(ii)"})
  public static List<VacationCover> of(DayFacts day, DayAccount account) {
    if (day.holiday() != null) {
      return List.of(new VacationCover(Cover.PUBLIC_HOLIDAY, day.ordinarySeconds()));
    }
    List<VacationCover> parts = new ArrayList<>();
    for (LeaveGranted grant : day.leave()) {
      Long part = grant.partSeconds();
      Cover cover = grant.type() == LeaveType.ANNUAL ? Cover.ANNUAL_LEAVE : Cover.OTHER_LEAVE;
      add(cover, part == null ? day.ordinarySeconds() : part, parts);
    }
    add(Cover.ADO, account.seconds(Account.ADO_TAKEN), parts);
    add(Cover.SUPPLEMENTARY, account.seconds(Account.SUPPLEMENTARY), parts);
    add(Cover.TIME_OFF_IN_LIEU, day.toil().takenSeconds(), parts);
    add(Cover.VACATION_CLEANING, account.workedSeconds(), parts);
    long covered = parts.stream().mapToLong(VacationCover::seconds).sum();
    add(Cover.NO_ATTENDANCE, day.ordinarySeconds() - covered, parts);
    return parts;
  }

  private static void add(Cover by, long seconds, List<VacationCover> parts) {
    if (seconds > 0) {
      parts.add(new VacationCover(by, seconds));
    }
  }

  /** {@code ADO}, or with hours where there are several: {@code ADO 4 h, No attendance 3.6 h}. */
  public static String says(List<VacationCover> parts) {
    return parts.size() == 1
        ? parts.getFirst().by().says()
        : parts.stream()
            .map(part -> part.by().says() + " " + new Hours(part.seconds()))
            .collect(Collectors.joining(", "));
  }
}
