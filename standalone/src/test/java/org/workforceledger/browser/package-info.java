/** The pages in a real browser: what people of each role see and do, and that all can use them. */
@NullMarked
package org.workforceledger.browser;

import org.jspecify.annotations.NullMarked;
