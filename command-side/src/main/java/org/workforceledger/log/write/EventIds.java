package org.workforceledger.log.write;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids in order of time (UUID version 7, RFC 9562): what is written together lies together in the
 * index, so that the log grows at its end. They identify and keep no secret.
 */
public final class EventIds extends IdentifierFactory {

  @Override
  public String generateIdentifier() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long version = 0x7000L | random.nextInt(0x1000);
    long variant = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
    return new UUID(System.currentTimeMillis() << 16 | version, variant).toString();
  }
}
