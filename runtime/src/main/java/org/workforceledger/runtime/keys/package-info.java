/**
 * People's keys: what is written about a person in confidence is readable only while the key
 * exists.
 */
@NullMarked
package org.workforceledger.runtime.keys;

import org.jspecify.annotations.NullMarked;
