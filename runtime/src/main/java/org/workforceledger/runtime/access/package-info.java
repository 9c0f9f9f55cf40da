/**
 * Who may enter, and as what: role, region, site and person are bound to the user here, once for
 * both sides.
 */
@NullMarked
package org.workforceledger.runtime.access;

import org.jspecify.annotations.NullMarked;
