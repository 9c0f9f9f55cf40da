/** What tests of the read side share: a PostgreSQL, and a log written without the other side. */
@NullMarked
package org.workforceledger.testing;

import org.jspecify.annotations.NullMarked;
