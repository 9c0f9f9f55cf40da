/**
 * Vacancies as they are known: who may have what at which step, who answered what, and why (8.9).
 */
@NullMarked
package org.workforceledger.vacancies.read;

import org.jspecify.annotations.NullMarked;
