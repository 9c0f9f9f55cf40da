/**
 * Disputes between the parties, from notice to resolution, and which vacancies and transfers stand
 * still for them. Clauses 4.1 to 4.4.
 */
@NullMarked
package org.workforceledger.disputes.api;

import org.jspecify.annotations.NullMarked;
