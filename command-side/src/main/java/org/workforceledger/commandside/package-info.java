/** The command side as a program of its own: which rooms it has, and how it starts. */
@NullMarked
package org.workforceledger.commandside;

import org.jspecify.annotations.NullMarked;
