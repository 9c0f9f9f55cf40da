/** Golden cases of 8.9's steps, worked by hand, and what holds in all of them. */
@NullMarked
package org.workforceledger.vacancies.rules;

import org.jspecify.annotations.NullMarked;
