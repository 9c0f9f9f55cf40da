/**
 * Decides who gets vacant cleaning hours: offers, answers, transferees and the outcome of each
 * step. Clause 8.9.
 */
@NullMarked
package org.workforceledger.vacancies.write;

import org.jspecify.annotations.NullMarked;
