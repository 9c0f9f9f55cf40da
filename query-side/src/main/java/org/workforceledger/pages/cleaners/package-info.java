/** Cleaners and their statements, for those who may read single people's records. */
@NullMarked
package org.workforceledger.pages.cleaners;

import org.jspecify.annotations.NullMarked;
