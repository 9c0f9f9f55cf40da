/**
 * Measurements of the whole system beside a raw baseline on the same PostgreSQL in the same run.
 * Not part of the product; it prints ratios, which travel between machines better than rates.
 */
@NullMarked
package org.workforceledger.benchmarks;

import org.jspecify.annotations.NullMarked;
