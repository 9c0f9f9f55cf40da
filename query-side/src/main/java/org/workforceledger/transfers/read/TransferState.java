package org.workforceledger.transfers.read;

/** How a required transfer stands on a day. */
public enum TransferState {
  BEGUN,
  INVITED,
  DECIDED,
  WITHDRAWN
}
