/** The program as a whole, started as users start it and treated worse. */
@NullMarked
package org.workforceledger.system;

import org.jspecify.annotations.NullMarked;
