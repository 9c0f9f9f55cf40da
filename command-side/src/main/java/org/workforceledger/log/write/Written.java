package org.workforceledger.log.write;

import java.util.List;
import java.util.function.Consumer;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/** Is told what this process has stored, after the commit, in the writing thread: be quick. */
public interface Written extends Consumer<List<Recorded<Event>>> {}
