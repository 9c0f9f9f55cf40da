package org.workforceledger.transfers.automation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.Automation;

/** The automations of transfers. */
@Configuration(proxyBeanMethods = false)
class TransfersAutomation {

  @Bean
  Automation whenTransferDecidedThenTransferCleaner() {
    return new WhenTransferDecidedThenTransferCleaner();
  }

  @Bean
  Automation whenTransferRequestApprovedThenTransferCleaner() {
    return new WhenTransferRequestApprovedThenTransferCleaner();
  }
}
