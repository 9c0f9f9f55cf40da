/** Decides which sites there are, what is cleaned there and how long that takes (8.9(c), 9.1). */
@NullMarked
package org.workforceledger.sites.write;

import org.jspecify.annotations.NullMarked;
