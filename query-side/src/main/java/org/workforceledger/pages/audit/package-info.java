/** The auditor's pages: every event, and whether every view has folded every event. */
@NullMarked
package org.workforceledger.pages.audit;

import org.jspecify.annotations.NullMarked;
