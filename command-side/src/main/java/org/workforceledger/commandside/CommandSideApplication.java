package org.workforceledger.commandside;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.workforceledger.runtime.web.LedgerProgram;

/** Starts the command side alone, against any PostgreSQL 18. */
@LedgerProgram
@Import(CommandSide.class)
@PropertySource("classpath:command-side.properties")
public class CommandSideApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(CommandSideApplication.class, arguments);
  }
}
