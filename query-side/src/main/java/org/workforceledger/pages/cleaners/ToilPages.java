package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.hours.read.ToilStatement;
import org.workforceledger.hours.read.ToilStatements;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;

/** A cleaner's time off in lieu of overtime. */
@Controller
class ToilPages {

  private final Clock clock;
  private final CleanerAccounts accounts;
  private final ToilStatements statements;
  private final Heads heads;

  ToilPages(Clock clock, CleanerAccounts accounts, ToilStatements statements, Heads heads) {
    this.clock = clock;
    this.accounts = accounts;
    this.statements = statements;
    this.heads = heads;
  }

  @GetMapping("/cleaners/{id}/toil")
  String toil(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Address address = new Address("/cleaners/" + id + "/toil", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant());
    AskedAccount account = asked.account(accounts, id, viewer);
    ToilStatement statement = statements.of(account.chosen(), account.moment());
    page.addAttribute(
        "p", new ToilView(statement, heads.of(account), asked, account.linksToLog()).page());
    return "cleaners/toil";
  }
}
