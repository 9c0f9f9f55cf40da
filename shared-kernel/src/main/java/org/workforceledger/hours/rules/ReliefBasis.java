package org.workforceledger.hours.rules;

/** Which paragraph of 11.6 decides whether relief is due. */
public enum ReliefBasis {
  ONE_CLEANER("11.6(a)(i)", "At once: the site has one cleaner"),
  AFTER_24_HOURS("11.6(a)(ii)", "After the first 24 hours"),
  NEXT_SHIFT("11.6(a)(iii)", "From the next rostered shift: a special school"),
  APPROVED("11.6(b)", "At once: approved for the site"),
  OTHER_LEAVE("11.6(c)", "At once: leave of another form");

  private final String clause;
  private final String says;

  ReliefBasis(String clause, String says) {
    this.clause = clause;
    this.says = says;
  }

  public String clause() {
    return clause;
  }

  public String says() {
    return says;
  }
}
