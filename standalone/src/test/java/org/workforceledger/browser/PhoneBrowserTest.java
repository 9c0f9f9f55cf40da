package org.workforceledger.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a phone: nothing wider than the screen, and usable by all. */
@ExtendWith(Stage.class)
class PhoneBrowserTest {

  @ParameterizedTest
  @CsvSource({
    "hr, /",
    "hr, /cleaners?year=2025",
    "hr, /cleaners/C-1/ado?year=2025",
    "hr, /cleaners/C-1/days?year=2025",
    "hr, /cleaners/C-1/forecast?year=2025&asAt=2025-04-30&friday=0",
    "hr, /cleaners/C-1/toil",
    "hr, /cleaners/C-1/leave?year=2025",
    "hr, /forecast?year=2025&asAt=2025-04-30",
    "jccc, /sites",
    "hr, /sites/S-1",
    "hr, /sites/S-1/cleaning-time",
    "jccc, /committees/JCCC/quarters/2025-Q1",
    "jccc, /committees/JCCC/quarters/2025-Q1?report=full-time",
    "hr, /committees/JCCC/quarters/2025-Q1?report=changes",
    "rcc-far-north-queensland, /committees/RCC-far-north-queensland/quarters/2025-Q2",
    "hr, /sites/S-2",
    "hr, /sites/S-2/cleaning-time",
    "hr, /relief?asAt=2025-03-03",
    "jccc, /minimum-full-time?asAt=2025-03-31",
    "hr, /frequency-changes",
    "hr, /disputes",
    "hr, /disputes/D-1",
    "hr, /transfers",
    "hr, /transfers/T-1",
    "hr, /transfer-requests",
    "hr, /imports/measurements",
    "auditor, /audit/events",
    "auditor, /audit/events/1",
    "auditor, /audit/projections",
    "auditor, /clauses?text=ado",
    "auditor, /clauses/8.7(d)(iv)"
  })
  void fits(String user, String path, Visit visit) {
    try (visit) {
      Page page = visit.onPhoneAs(user);
      page.navigate(path);
      visit.isUsableByAll(page);
    }
  }
}
