package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
import org.workforceledger.hours.api.AdoEvent.DayOffCancelled;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftMovedAway;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;

/**
 * One engagement's work of one year as it is known: the shifts that stand, the ADO days agreed and
 * what has been posted. It changes in place as events are applied, because a year has hundreds.
 */
public final class WorkYear {

  private final Map<String, Shift> shifts = new HashMap<>();
  private final TreeMap<LocalDate, List<Shift>> byDate = new TreeMap<>();
  private final Map<String, ExcessAuthorised> approvals = new HashMap<>();
  private final TreeMap<LocalDate, AdoDayAgreed> adoDays = new TreeMap<>();
  private final TreeSet<LocalDate> supplementaryDays = new TreeSet<>();
  private final TreeMap<LocalDate, Map<String, AlarmSetting>> alarms = new TreeMap<>();
  private final TreeMap<LocalDate, Map<Account, Long>> posted = new TreeMap<>();

  /** The year that these events make. */
  public static WorkYear of(List<WorkEvent> events) {
    WorkYear year = new WorkYear();
    events.forEach(year::apply);
    return year;
  }

  /** Takes in one more event. */
  public void apply(WorkEvent event) {
    switch (event) {
      case ShiftRecorded recorded -> put(recorded.shift());
      case ShiftCorrected corrected -> put(corrected.shift());
      case ShiftVoided voided -> remove(voided.shiftId());
      case ShiftMovedAway moved -> remove(moved.shiftId());
      case ExcessAuthorised approved -> approvals.put(approved.shiftId(), approved);
      case AdoDayAgreed agreed -> adoDays.put(agreed.date(), agreed);
      case SupplementaryDayPlaced placed -> supplementaryDays.add(placed.date());
      case DayOffCancelled cancelled -> clear(cancelled.date());
      case AdoSettled _ -> {}
      case AlarmSettingRecorded recorded -> put(recorded.setting());
      case AlarmSettingVoided voided -> remove(voided);
      case DaysAccounted _ -> {}
    }
    event.postings().forEach(this::post);
  }

  private void put(AlarmSetting setting) {
    alarms.computeIfAbsent(setting.date(), d -> new TreeMap<>()).put(setting.place(), setting);
  }

  private void remove(AlarmSettingVoided voided) {
    Map<String, AlarmSetting> day = alarms.get(voided.date());
    if (day != null && day.remove(AlarmSetting.place(voided.siteId(), voided.panel())) != null) {
      alarms.values().removeIf(Map::isEmpty);
    }
  }

  private void put(Shift shift) {
    remove(shift.shiftId());
    shifts.put(shift.shiftId(), shift);
    List<Shift> day = byDate.computeIfAbsent(shift.date(), d -> new ArrayList<>());
    day.add(shift);
    day.sort(Comparator.comparing(each -> each.attendance().start()));
  }

  private void remove(String shiftId) {
    Shift shift = shifts.remove(shiftId);
    if (shift != null) {
      byDate.getOrDefault(shift.date(), List.of()).remove(shift);
    }
  }

  private void clear(LocalDate dayOff) {
    adoDays.remove(dayOff);
    supplementaryDays.remove(dayOff);
  }

  private void post(Posting posting) {
    posted
        .computeIfAbsent(posting.date(), d -> new EnumMap<>(Account.class))
        .merge(posting.account(), posting.seconds(), Long::sum);
  }

  public Optional<Shift> shift(String shiftId) {
    return Optional.ofNullable(shifts.get(shiftId));
  }

  /** The shifts of a day in order of start, each with the authorisation that prevails. */
  public List<Shift> shiftsOn(LocalDate date) {
    List<Shift> day = byDate.getOrDefault(date, List.of());
    return approvals.isEmpty() ? List.copyOf(day) : day.stream().map(this::asApproved).toList();
  }

  /** A shift with the approval that was given for it afterwards, if any. */
  public Shift asApproved(Shift shift) {
    ExcessAuthorised approval = approvals.get(shift.shiftId());
    return approval == null ? shift : shift.authorised(approval.authorisation());
  }

  /** The approval that was given for a shift afterwards. */
  public Optional<ExcessAuthorised> approval(String shiftId) {
    return Optional.ofNullable(approvals.get(shiftId));
  }

  /** Whether excess of a day is compensated, or may be. */
  public boolean isCompensated(LocalDate date) {
    Map<Account, Long> totals = postedOn(date);
    if (totals.getOrDefault(Account.EXCESS_PAID, 0L) != 0
        || totals.getOrDefault(Account.EXCESS_TOIL, 0L) != 0) {
      return true;
    }
    for (Shift shift : byDate.getOrDefault(date, List.of())) {
      if (asApproved(shift).mayBeCompensated()) {
        return true;
      }
    }
    return false;
  }

  public Optional<AdoDayAgreed> adoDayOn(LocalDate date) {
    return Optional.ofNullable(adoDays.get(date));
  }

  /** The supplementary days that stand (8.7(d)(i)). */
  public Set<LocalDate> supplementaryDays() {
    return Collections.unmodifiableSet(supplementaryDays);
  }

  /** What has been posted, by day. */
  public Map<LocalDate, Map<Account, Long>> postedByDay() {
    return Collections.unmodifiableMap(posted);
  }

  /** The alarms that were set on a day, in order of panel. */
  public List<AlarmSetting> alarmsOn(LocalDate date) {
    return List.copyOf(alarms.getOrDefault(date, Map.of()).values());
  }

  /** The day's total of an account, in seconds. */
  public long posted(LocalDate date, Account account) {
    return postedOn(date).getOrDefault(account, 0L);
  }

  /** The day's totals, by account; empty if nothing has been posted. */
  public Map<Account, Long> postedOn(LocalDate date) {
    return posted.getOrDefault(date, Map.of());
  }

  /** Every day from one to another, both included, with a fact or a posting of its own. */
  public Set<LocalDate> daysBetween(LocalDate from, LocalDate to) {
    Set<LocalDate> days = new TreeSet<>();
    if (to.isBefore(from)) {
      return days;
    }
    days.addAll(byDate.subMap(from, true, to, true).keySet());
    days.addAll(adoDays.subMap(from, true, to, true).keySet());
    days.addAll(supplementaryDays.subSet(from, true, to, true));
    days.addAll(alarms.subMap(from, true, to, true).keySet());
    days.addAll(posted.subMap(from, true, to, true).keySet());
    return days;
  }
}
