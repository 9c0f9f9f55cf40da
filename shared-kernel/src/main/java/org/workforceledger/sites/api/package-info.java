/**
 * Schools and other places that are cleaned, and the cleaning hours allocated to them. The minimum
 * of full-time cleaners (8.9(c)) and the kind of site (8.7(c), 8.7(j)) depend on them.
 */
@NullMarked
package org.workforceledger.sites.api;

import org.jspecify.annotations.NullMarked;
