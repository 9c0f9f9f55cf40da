/**
 * The writing end of the log: one pen a database, decisions in batches, events, receipts and
 * claimed ids in one transaction. It knows no clause; the capabilities' aggregates decide.
 */
@NullMarked
package org.workforceledger.log.write;

import org.jspecify.annotations.NullMarked;
