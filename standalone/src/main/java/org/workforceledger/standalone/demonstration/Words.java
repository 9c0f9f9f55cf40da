package org.workforceledger.standalone.demonstration;

import org.workforceledger.ledger.Confidential;

/** Puts text about a person under the person's key, when a command is made. */
@FunctionalInterface
interface Words {

  Confidential about(String cleanerId, String text);
}
