/** A site with what it agreed about hours and its alarms. Clauses 8.2, 8.3, 8.6 and 9.7. */
@NullMarked
package org.workforceledger.pages.sites;

import org.jspecify.annotations.NullMarked;
