/** Leave granted and cancelled. Schedule 2 names the types; 8.7(g) says what each means for ADO. */
@NullMarked
package org.workforceledger.leave.api;

import org.jspecify.annotations.NullMarked;
