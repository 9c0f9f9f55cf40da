/** The agreement's clauses as pages, so that every figure's clause is one click away. */
@NullMarked
package org.workforceledger.pages.clauses;

import org.jspecify.annotations.NullMarked;
