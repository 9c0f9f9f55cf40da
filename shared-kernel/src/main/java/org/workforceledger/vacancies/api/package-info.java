/** Vacant hours at a site: what may be asked and what happened, step by step. Clause 8.9. */
@NullMarked
package org.workforceledger.vacancies.api;

import org.jspecify.annotations.NullMarked;
