/**
 * E-mail: each letter that events call for is sent at least once, and what became of it is kept.
 * Nothing is sent, and nothing connected to, unless a mail server is configured.
 */
@NullMarked
package org.workforceledger.mail.read;

import org.jspecify.annotations.NullMarked;
