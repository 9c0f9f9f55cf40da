/**
 * Engagements: who is employed where, on which tenure, for which ordinary hours. Clauses 5.1 to 5.4
 * define the tenures and bases; 2.6 reports them. What happens in their life beside the terms: 5.6,
 * 10.2, 10.8, 11.1, 11.2, 12.2(d), 12.7(b).
 */
@NullMarked
package org.workforceledger.employment.api;

import org.jspecify.annotations.NullMarked;
