/**
 * The way in for commands: reading and checking them, who may send what, idempotency, and the
 * batches in which they are decided. Every refusal names its field or clause (contract of the API).
 */
@NullMarked
package org.workforceledger.gateway.write;

import org.jspecify.annotations.NullMarked;
