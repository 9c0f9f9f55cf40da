/**
 * Who may see what, decided in one place for every query and page, and names joined where they are
 * shown. Clause 2.6(c) gives a region its own rows.
 */
@NullMarked
package org.workforceledger.access.read;

import org.jspecify.annotations.NullMarked;
