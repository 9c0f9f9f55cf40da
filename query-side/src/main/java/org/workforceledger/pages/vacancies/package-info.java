/** Pages of vacant hours: which there are, and the story of each (8.9). */
@NullMarked
package org.workforceledger.pages.vacancies;

import org.jspecify.annotations.NullMarked;
