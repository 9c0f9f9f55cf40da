/**
 * How the log becomes rows: pure folds, kept live by streaming processors and rebuilt straight from
 * the log, counted and hashed so that an auditor sees that nothing was left out. Folds belong to
 * their capabilities; this package knows no clause.
 */
@NullMarked
package org.workforceledger.projections.read;

import org.jspecify.annotations.NullMarked;
