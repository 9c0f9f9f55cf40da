package org.workforceledger.testing;

import org.workforceledger.testing.Api.Answer;

/** A site with a cleaner of its own in a running ledger, where no other test works. */
public record World(TestLedger ledger, Api hr, String site, String cleaner) {

  /** A permanent full-time cleaner with a roster of 7.6 h and 21 ADO minutes a day. */
  public static World rostered(TestLedger ledger) {
    World world = engaged(ledger);
    world.hr.taken("AgreeRoster", Bodies.roster(world.cleaner));
    return world;
  }

  public static World engaged(TestLedger ledger) {
    World world = withSite(ledger);
    world.hr.taken("EngageCleaner", Bodies.engage(world.cleaner, world.site));
    return world;
  }

  /** Nobody is engaged yet. */
  public static World withSite(TestLedger ledger) {
    World world = new World(ledger, ledger.hr(), TestLedger.id("s"), TestLedger.id("c"));
    world.hr.taken("RegisterSite", Bodies.site(world.site));
    world.publish2025();
    return world;
  }

  /** Once a database; what follows from it by itself has followed then. */
  private void publish2025() {
    Answer answer = hr.send("PublishSchoolYear", Bodies.schoolYear2025());
    if (answer.status() != 200 && answer.status() != 409) {
      throw new AssertionError("the year was answered " + answer);
    }
    Await.until(
        "RostersCredited of 2025",
        () ->
            ledger
                    .database()
                    .number("select count(*) from ledger.event where stream = 'school-year-2025'")
                > 1);
  }

  /** A shift on {@link Bodies#MONDAY} as rostered. */
  public String shift(String shiftId) {
    return Bodies.shift(shiftId, cleaner, site);
  }

  public String shift(String shiftId, String date, String start, String finish) {
    return Bodies.shift(shiftId, cleaner, site, date, start, finish);
  }

  public String engagement() {
    return cleaner + "-1";
  }

  /** How many events the engagement's streams have. */
  public long events() {
    return ledger
        .database()
        .number("select count(*) from ledger.event where stream like ?", "%-" + cleaner + "-1");
  }
}
