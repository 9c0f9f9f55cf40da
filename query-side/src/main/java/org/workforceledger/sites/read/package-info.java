/**
 * Sites as they are and were known, for queries. The kind of site (8.7(c), 8.7(j)), its region
 * (2.6(c)) and its allocation (8.9(c)) come from here.
 */
@NullMarked
package org.workforceledger.sites.read;

import org.jspecify.annotations.NullMarked;
