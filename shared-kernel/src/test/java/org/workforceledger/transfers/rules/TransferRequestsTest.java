package org.workforceledger.transfers.rules;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.Region;
import org.workforceledger.transfers.api.ObjectionGround;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;

/** What a requested transfer needs, and in which order requests stand. */
class TransferRequestsTest {

  private static TransferRequested request(String id, RequestKind kind, String on) {
    return new TransferRequested(
        id,
        "c1",
        "e1",
        kind,
        "s1",
        parse("2025-07-14"),
        List.of("s2"),
        List.of(Region.NORTH_COAST),
        parse(on),
        SECRET);
  }

  private static @Nullable String refusal(Runnable step) {
    Refusal refusal = catchThrowableOfType(Refusal.class, step::run);
    return refusal == null ? null : refusal.reference();
  }

  @ParameterizedTest
  @CsvSource({"2026-07-13, 11.5(f)", "2026-07-14, ", "2026-07-15, "})
  @Clause("11.5(f)")
  void needsTwelveMonthsAtTheLocation(LocalDate from, @Nullable String refused) {
    TransferRequested asked = request("r1", RequestKind.REQUESTED, "2026-01-27");
    assertThat(refusal(() -> TransferRequests.refuseTooSoon(asked, from))).isEqualTo(refused);
    assertThat(TransferRequests.consideredFrom(asked)).isEqualTo("2026-07-14");
    assertThat(TransferRequests.consideredFrom(request("r1", RequestKind.REQUESTED, "2027-01-27")))
        .isEqualTo("2027-01-27");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUESTED")
  @Clause("11.5(f)")
  void isConsideredAtOnceByTheExceptions(RequestKind kind) {
    assertThat(TransferRequests.consideredFrom(request("r1", kind, "2026-01-27")))
        .isEqualTo("2026-01-27");
  }

  @Test
  @Clause({"11.5(b)", "11.5(c)"})
  void isToASiteOrRegionThatTheCleanerNamed() {
    TransferRequested asked = request("r1", RequestKind.REQUESTED, "2026-01-27");
    assertThat(refusal(() -> TransferRequests.refuseUnlisted(asked, "s2", null))).isNull();
    assertThat(refusal(() -> TransferRequests.refuseUnlisted(asked, "s3", Region.NORTH_COAST)))
        .isNull();
    assertThat(refusal(() -> TransferRequests.refuseUnlisted(asked, "s3", Region.SOUTH_EAST)))
        .isEqualTo("11.5(c)");
  }

  @Test
  @Clause("11.5(d)")
  void costsTheDepartmentNothing() {
    assertThat(refusal(() -> TransferRequests.refuseCost(RequestKind.REQUESTED, true))).isNull();
    assertThat(refusal(() -> TransferRequests.refuseCost(RequestKind.REQUESTED, false)))
        .isEqualTo("11.5(d)");
    assertThat(refusal(() -> TransferRequests.refuseCost(RequestKind.COMPASSIONATE, null)))
        .isEqualTo("11.5(d)");
    assertThat(refusal(() -> TransferRequests.refuseCost(RequestKind.RETURN, null))).isNull();
  }

  @Test
  @Clause("11.4(i)")
  void returnsWhereARequiredTransferTookTheCleanerFrom() {
    Engagement required =
        AnEngagement.permanent("30")
            .with(
                new CleanerTransferred(
                    "c1", "e1", "s2", parse("2026-01-27"), TransferKind.REQUIRED, SECRET))
            .engagement();
    LocalDate on = parse("2026-01-27");
    assertThat(refusal(() -> TransferRequests.refuseNoReturn(required, List.of("s1"), on)))
        .isNull();
    assertThat(refusal(() -> TransferRequests.refuseNoReturn(required, List.of("s3"), on)))
        .isEqualTo("11.4(i)");
    assertThat(
            refusal(
                () -> TransferRequests.refuseNoReturn(required, List.of("s1"), on.minusDays(1))))
        .isEqualTo("11.4(i)");
    Engagement requested =
        AnEngagement.permanent("30").transferredTo("s2", "2026-01-27").engagement();
    assertThat(refusal(() -> TransferRequests.refuseNoReturn(requested, List.of("s1"), on)))
        .isEqualTo("11.4(i)");
  }

  private static TransferRequest of(String id, RequestKind kind, String on, boolean objected) {
    ReturnObjectedTo objection =
        new ReturnObjectedTo(
            id, "c1", parse(on), ObjectionGround.PERFORMANCE_OR_DISCIPLINE, SECRET);
    return new TransferRequest(request(id, kind, on), objected ? objection : null, null, null);
  }

  @Test
  @Clause({"11.4(i)", "11.4(i)(i)", "11.4(i)(ii)"})
  void putsReturnsFirstUnlessTheSchoolObjects() {
    assertThat(
            Stream.of(
                    of("a", RequestKind.REQUESTED, "2026-01-01", false),
                    of("b", RequestKind.COMPASSIONATE, "2026-01-03", false),
                    of("c", RequestKind.RETURN, "2026-01-04", false),
                    of("d", RequestKind.RETURN, "2026-01-02", true),
                    of("e", RequestKind.PRESSING, "2026-01-01", false))
                .sorted(TransferRequests.order())
                .map(request -> request.requested().requestId()))
        .containsExactly("c", "b", "a", "e", "d");
  }
}
