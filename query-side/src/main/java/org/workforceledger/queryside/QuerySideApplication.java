package org.workforceledger.queryside;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Import;
import org.workforceledger.runtime.web.LedgerProgram;

/** Starts the read side alone, against the PostgreSQL of {@code ledger.database}. */
@LedgerProgram
@Import(QuerySide.class)
public class QuerySideApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(QuerySideApplication.class, arguments);
  }
}
