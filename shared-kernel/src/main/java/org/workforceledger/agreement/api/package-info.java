/**
 * The agreement as data: editions, their clause catalogue and their dated figures, each with its
 * source. Rules cite clauses with {@link org.workforceledger.agreement.api.Clause} and return
 * {@link org.workforceledger.agreement.api.Explained} values, so that every figure can say where it
 * came from; clauses 1.2 to 1.6.
 */
@NullMarked
package org.workforceledger.agreement.api;

import org.jspecify.annotations.NullMarked;
