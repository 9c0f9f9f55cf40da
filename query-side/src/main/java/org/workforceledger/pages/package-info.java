/**
 * What people see in a browser: thin controllers that ask the read side and hand templates records
 * of ready text. Nothing is decided here; who may see what is decided by {@code reports.read}.
 */
@NullMarked
package org.workforceledger.pages;

import org.jspecify.annotations.NullMarked;
