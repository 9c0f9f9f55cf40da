/** What every answer over HTTP has in common: problem details and one clock. */
@NullMarked
package org.workforceledger.runtime.web;

import org.jspecify.annotations.NullMarked;
