/**
 * A cleaner's ADO: the year's summary kept live, and the statement folded on demand for any past
 * moment. Clause 8.7.
 */
@NullMarked
package org.workforceledger.hours.read;

import org.jspecify.annotations.NullMarked;
