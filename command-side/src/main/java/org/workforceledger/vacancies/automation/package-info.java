/** What follows from a vacancy's outcomes for engagements, and from engagements for vacancies. */
@NullMarked
package org.workforceledger.vacancies.automation;

import org.jspecify.annotations.NullMarked;
