/** Required transfers as they are known, each told in order (11.4). */
@NullMarked
package org.workforceledger.transfers.read;

import org.jspecify.annotations.NullMarked;
