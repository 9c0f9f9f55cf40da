package org.workforceledger.vacancies.api;

/** What a cleaner answers when hours are offered (8.9(f)(ii)). */
public enum Wish {
  /** 38 hours a week; less than that too, unless declared otherwise. */
  FULL_TIME,
  /** More hours, but not full time: no part in step 3 (8.9(g)(i)). */
  MORE_HOURS,
  NONE
}
