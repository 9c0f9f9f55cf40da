/** Decides which sites there are and what cleaning hours they are allocated (8.9(c)). */
@NullMarked
package org.workforceledger.sites.write;

import org.jspecify.annotations.NullMarked;
