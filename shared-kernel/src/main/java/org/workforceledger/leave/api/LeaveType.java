package org.workforceledger.leave.api;

/** Types of leave, by the name clients use. Schedule 2 has more; they come with their own rules. */
public enum LeaveType {
  ANNUAL("annual leave"),
  SICK("sick leave"),
  LONG_SERVICE("long service leave"),
  INDUSTRIAL_RELATIONS_EDUCATION("industrial relations education leave"),
  SPECIAL_PAID("special leave with pay"),
  SPECIAL_UNPAID("special leave without pay"),
  WORKERS_COMPENSATION("workers' compensation leave");

  private final String says;

  LeaveType(String says) {
    this.says = says;
  }

  /** Within a sentence: {@code workers' compensation leave}. */
  public String says() {
    return says;
  }

  /** Whether ADO rostered during it is credited (8.7(g)(iii), 8.7(g)(iv), 8.7(h)(i), R-14). */
  public boolean creditsAdo() {
    return switch (this) {
      case SICK, LONG_SERVICE, INDUSTRIAL_RELATIONS_EDUCATION, SPECIAL_PAID, WORKERS_COMPENSATION ->
          true;
      case ANNUAL, SPECIAL_UNPAID -> false;
    };
  }

  public boolean isPaid() {
    return this != SPECIAL_UNPAID;
  }
}
