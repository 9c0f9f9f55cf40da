/** Puts the read side together: alone in its own application, or beside the other side in one. */
@NullMarked
package org.workforceledger.queryside;

import org.jspecify.annotations.NullMarked;
