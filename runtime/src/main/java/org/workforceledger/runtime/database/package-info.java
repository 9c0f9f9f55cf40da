/** Connections to PostgreSQL, each under the role that its work needs and no other. */
@NullMarked
package org.workforceledger.runtime.database;

import org.jspecify.annotations.NullMarked;
