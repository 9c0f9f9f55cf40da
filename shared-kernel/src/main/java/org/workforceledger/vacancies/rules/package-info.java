/**
 * How vacant hours are shared out among a site's cleaners: who may take part, who becomes
 * full-time, and who gets what is left. Clause 8.9.
 */
@NullMarked
package org.workforceledger.vacancies.rules;

import org.jspecify.annotations.NullMarked;
