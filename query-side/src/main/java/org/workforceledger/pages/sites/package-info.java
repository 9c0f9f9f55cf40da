/**
 * A site with what it agreed about hours, its teams and alarms, and its cleaning time. Clauses 8.2,
 * 8.3, 8.6 and 9.1 to 9.7.
 */
@NullMarked
package org.workforceledger.pages.sites;

import org.jspecify.annotations.NullMarked;
