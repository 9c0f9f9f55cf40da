package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.hours.read.LeaveOfYear;
import org.workforceledger.hours.read.SummerLeaveStatement;
import org.workforceledger.hours.read.WorkCoverClaimRow;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;

/** A cleaner's summer block of annual leave, and what claims to WorkCover show. */
@Controller
class LeavePages {

  private final Clock clock;
  private final CleanerAccounts accounts;
  private final LeaveOfYear leave;
  private final Heads heads;

  LeavePages(Clock clock, CleanerAccounts accounts, LeaveOfYear leave, Heads heads) {
    this.clock = clock;
    this.accounts = accounts;
    this.leave = leave;
    this.heads = heads;
  }

  @GetMapping("/cleaners/{id}/leave")
  String leave(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Address address = new Address("/cleaners/" + id + "/leave", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant());
    AskedAccount account = asked.account(accounts, id, viewer);
    SummerLeaveStatement summer = leave.summer(account.chosen(), account.year(), account.moment());
    List<WorkCoverClaimRow> claims =
        leave.workCoverClaims(account.chosen(), account.year(), account.moment());
    page.addAttribute("p", new LeaveView(summer, claims, heads.of(account), asked).page());
    return "cleaners/leave";
  }
}
