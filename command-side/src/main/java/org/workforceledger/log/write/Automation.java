package org.workforceledger.log.write;

import java.util.List;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/**
 * A rule of the form "when this happened, then do that", carried out in the same transaction as its
 * cause.
 */
@FunctionalInterface
public interface Automation {

  /**
   * What follows from an event; its position is not known yet.
   *
   * @param facts the world with the event in it
   */
  List<? extends Command> after(Recorded<Event> event, Facts facts);
}
