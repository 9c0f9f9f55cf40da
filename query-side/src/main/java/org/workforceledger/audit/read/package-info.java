/**
 * The log as it is, for auditors and for systems that read it back, and whether every view has
 * folded all of it. It knows no clause.
 */
@NullMarked
package org.workforceledger.audit.read;

import org.jspecify.annotations.NullMarked;
