/**
 * One process for a first look: both sides, an embedded PostgreSQL 18 and a demonstration
 * workforce. It knows no clause.
 */
@NullMarked
package org.workforceledger.standalone;

import org.jspecify.annotations.NullMarked;
