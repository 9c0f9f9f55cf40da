/** Rules about the agreement itself: whether it operates on a date. Clause 1.3. */
@NullMarked
package org.workforceledger.agreement.rules;

import org.jspecify.annotations.NullMarked;
