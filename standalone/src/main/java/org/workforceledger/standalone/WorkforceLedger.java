package org.workforceledger.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Import;
import org.workforceledger.commandside.CommandSide;
import org.workforceledger.pages.Pages;
import org.workforceledger.queryside.QuerySide;
import org.workforceledger.runtime.web.LedgerProgram;
import org.workforceledger.standalone.demonstration.DemonstrationConfiguration;

/** Starts both sides in one process. */
@LedgerProgram
@Import({CommandSide.class, QuerySide.class, Pages.class, DemonstrationConfiguration.class})
public class WorkforceLedger {

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /** The application before it runs, so that tests start it as users do. */
  static SpringApplication application() {
    SpringApplication application = new SpringApplication(WorkforceLedger.class);
    application.addInitializers(new StandaloneDatabase());
    return application;
  }
}
