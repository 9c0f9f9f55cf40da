/** Decides leave: what is granted and what is cancelled. Schedule 2; 8.7(g). */
@NullMarked
package org.workforceledger.leave.write;

import org.jspecify.annotations.NullMarked;
