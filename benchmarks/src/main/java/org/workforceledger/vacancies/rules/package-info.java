/** Measures how long it takes to decide who gets vacant hours. */
@NullMarked
package org.workforceledger.vacancies.rules;

import org.jspecify.annotations.NullMarked;
