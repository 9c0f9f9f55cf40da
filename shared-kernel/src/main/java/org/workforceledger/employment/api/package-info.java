/**
 * Engagements: who is employed where, on which tenure, for which ordinary hours. Clauses 5.1 to 5.4
 * define the tenures and bases; 2.6 reports them.
 */
@NullMarked
package org.workforceledger.employment.api;

import org.jspecify.annotations.NullMarked;
