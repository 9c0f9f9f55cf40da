package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.util.function.Function;
import org.workforceledger.ledger.Command;

/**
 * A command that is to be sent.
 *
 * @param at when HR sent it
 * @param key its idempotency key: what it is about, so that it stays the same between versions
 * @param command makes it, once the words in it can be protected
 */
record Planned(Instant at, String key, Function<Words, Command> command) {}
