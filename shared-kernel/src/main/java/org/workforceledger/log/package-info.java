/**
 * How events are named, stored as JSON, brought up from older revisions and laid out in streams.
 * Both sides use it, so that what one writes the other reads; it knows no clause.
 */
@NullMarked
package org.workforceledger.log;

import org.jspecify.annotations.NullMarked;
