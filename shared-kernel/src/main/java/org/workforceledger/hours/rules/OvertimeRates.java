package org.workforceledger.hours.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.ledger.Hours;

/**
 * At how many times the ordinary rate a day's overtime is paid (8.8(b)(iv)-(v), R-34). A public
 * holiday goes by the holiday's figure, also on a weekend.
 *
 * @param firstSeconds how much of the day's overtime is at the first rate
 * @param remark what must be said of the figures; empty if nothing
 */
record OvertimeRates(
    String clause, BigDecimal firstRate, long firstSeconds, BigDecimal laterRate, String remark) {

  private static final String AWARD = " (Award figure, not verified)";

  @Clause({"8.8(b)(iv)", "8.8(b)(v)"})
  static OvertimeRates on(LocalDate date, boolean holiday) {
    if (holiday) {
      return flat("award.overtime.public-holiday.rate", date);
    }
    return switch (date.getDayOfWeek()) {
      case SUNDAY -> flat("award.overtime.sunday.rate", date);
      case SATURDAY -> stepped("8.8(b)(v)", "award.overtime.saturday.", date, AWARD);
      default -> stepped("8.8(b)(iv)", "overtime.weekday.", date, "");
    };
  }

  private static OvertimeRates flat(String key, LocalDate date) {
    BigDecimal rate = DatedFigures.decimal(key, date);
    return new OvertimeRates("8.8(b)(v)", rate, Long.MAX_VALUE, rate, AWARD);
  }

  private static OvertimeRates stepped(String clause, String key, LocalDate date, String remark) {
    return new OvertimeRates(
        clause,
        DatedFigures.decimal(key + "first-rate", date),
        Hours.of(DatedFigures.decimal(key + "first-hours", date)).seconds(),
        DatedFigures.decimal(key + "later-rate", date),
        remark);
  }

  /**
   * The account of overtime at a rate.
   *
   * @throws IllegalArgumentException for a rate that has no account
   */
  static Account accountOf(BigDecimal rate) {
    return switch (rate.stripTrailingZeros().toPlainString()) {
      case "1.5" -> Account.OVERTIME_15;
      case "2" -> Account.OVERTIME_20;
      case "2.5" -> Account.OVERTIME_25;
      default -> throw new IllegalArgumentException("no account for overtime at " + rate);
    };
  }
}
