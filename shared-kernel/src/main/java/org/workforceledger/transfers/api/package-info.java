/**
 * Required transfers, each a process of its own, and the transfers that cleaners ask for. Clauses
 * 11.4 and 11.5.
 */
@NullMarked
package org.workforceledger.transfers.api;

import org.jspecify.annotations.NullMarked;
