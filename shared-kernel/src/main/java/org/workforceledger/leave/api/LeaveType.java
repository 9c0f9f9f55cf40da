package org.workforceledger.leave.api;

/** Types of leave, by the name clients use. Schedule 2 has more; they come with their own rules. */
public enum LeaveType {
  ANNUAL,
  SICK,
  LONG_SERVICE,
  INDUSTRIAL_RELATIONS_EDUCATION,
  SPECIAL_PAID,
  SPECIAL_UNPAID,
  WORKERS_COMPENSATION;

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
