/**
 * What every query over HTTP has in common: its parameters, the moment it asks about, pages of rows
 * and tables as CSV. It knows no clause.
 */
@NullMarked
package org.workforceledger.queries.read;

import org.jspecify.annotations.NullMarked;
