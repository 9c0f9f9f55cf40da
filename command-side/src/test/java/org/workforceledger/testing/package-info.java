/**
 * A running command side on a real PostgreSQL, and clients that talk to it as the contract says.
 */
@NullMarked
package org.workforceledger.testing;

import org.jspecify.annotations.NullMarked;
