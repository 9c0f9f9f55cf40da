/** Pure rules of what a site may agree about its hours. Clauses 8.2, 8.3 and 8.6. */
@NullMarked
package org.workforceledger.sites.rules;

import org.jspecify.annotations.NullMarked;
