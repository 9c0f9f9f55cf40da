/** Pure rules of a site's hours, cleaning time and teams. Clauses 8.2, 8.3, 8.6 and 9.1 to 9.6. */
@NullMarked
package org.workforceledger.sites.rules;

import org.jspecify.annotations.NullMarked;
