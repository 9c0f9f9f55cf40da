package org.workforceledger.disputes.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Refusal;

/**
 * The disputes that are open, for whoever decides about a vacancy or a transfer: while one is open,
 * things stay as they are (4.2, R-60). Work goes on, and what was done is recorded in any case.
 *
 * @param all open disputes alone
 */
public record OpenDisputes(List<Dispute> all) {

  /** Those that these events leave open. */
  public static OpenDisputes of(List<DisputeEvent> events) {
    Map<String, Dispute> disputes = new LinkedHashMap<>();
    for (DisputeEvent event : events) {
      disputes.compute(event.disputeId(), (_, before) -> Dispute.evolve(before, event));
    }
    return new OpenDisputes(disputes.values().stream().filter(Dispute::isOpen).toList());
  }

  /** The open disputes about a vacancy or a transfer. */
  public List<Dispute> about(DisputedMatter matter, String id) {
    return all.stream().filter(dispute -> dispute.isAbout(matter, id)).toList();
  }

  /**
   * Refuses the outcome of a vacancy or a transfer while a dispute about it is open. It is recorded
   * once the dispute is resolved, as the resolution says, or withdrawn.
   *
   * @throws Refusal by 4.2, naming the disputes
   */
  @Clause("4.2")
  public void refuseOutcome(DisputedMatter matter, String id) {
    String ids =
        about(matter, id).stream().map(Dispute::disputeId).collect(Collectors.joining(", "));
    if (!ids.isEmpty()) {
      throw Refusal.rule(
          "4.2", "things stay as they are while it is disputed; resolve or withdraw " + ids);
    }
  }
}
