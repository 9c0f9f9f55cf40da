/**
 * Rules that the code keeps whoever writes it: what may depend on what, and how large things may
 * grow. Each has a fixture that breaks it, so that none can hold for want of looking.
 */
@NullMarked
package org.workforceledger.architecture;

import org.jspecify.annotations.NullMarked;
