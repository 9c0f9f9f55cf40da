/**
 * An invented workforce at invented schools, told as the commands that HR would have sent from 2025
 * to the middle of 2026. It knows no clause: the ledger decides what its commands come to.
 */
@NullMarked
package org.workforceledger.standalone.demonstration;

import org.jspecify.annotations.NullMarked;
