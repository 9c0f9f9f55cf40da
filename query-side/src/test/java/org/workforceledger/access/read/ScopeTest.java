package org.workforceledger.access.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

class ScopeTest {

  private static final Region OWN = Region.NORTH_COAST;
  private static final List<ReportRow> ROWS =
      List.of(row("C1", "S1", OWN), row("C2", "S2", OWN), row("C3", "S3", Region.SOUTH_EAST));
  private static final List<FullTimeRow> SITES =
      List.of(site("S1", OWN), site("S3", Region.SOUTH_EAST));

  private static Scope scope(Role role) {
    @Nullable Region region = role == Role.RCC_MEMBER ? OWN : null;
    @Nullable String site = role == Role.PRINCIPAL ? "S1" : null;
    @Nullable String cleaner = role == Role.CLEANER ? "C1" : null;
    return Scope.of(new Viewer("somebody", role, region, site, cleaner));
  }

  private static ReportRow row(String cleaner, String site, Region region) {
    return new ReportRow(
        cleaner + "-1",
        cleaner,
        "Cleaner",
        site,
        site,
        region,
        Tenure.PERMANENT,
        Basis.FULL_TIME,
        LocalDate.of(2025, 1, 28));
  }

  private static FullTimeRow site(String site, Region region) {
    return new FullTimeRow(site, site, region, 0, 0, 0);
  }

  private static void allows(boolean allowed, ThrowingCallable access) {
    if (allowed) {
      assertThatCode(access).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(access).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Clause("2.6(c)")
  @ParameterizedTest
  @CsvSource({
    "HR_SYSTEM, 3, 2",
    "AUDITOR, 3, 2",
    "ADMIN, 3, 2",
    "JCCC_MEMBER, 3, 2",
    "RCC_MEMBER, 2, 1",
    "PRINCIPAL, 1, 1",
    "CLEANER, 1, 0"
  })
  void filtersReportRows(Role role, int people, int sites) {
    assertThat(scope(role).visible(ROWS)).hasSize(people);
    assertThat(scope(role).visibleSites(SITES)).hasSize(sites);
  }

  @ParameterizedTest
  @CsvSource({
    // role, people at all, C1 at S1, C2 at S2, log, administration, ids
    "HR_SYSTEM, true, true, true, true, false, true",
    "AUDITOR, true, true, true, true, false, true",
    "ADMIN, true, true, true, true, true, true",
    "JCCC_MEMBER, false, false, false, false, false, false",
    "RCC_MEMBER, false, false, false, false, false, false",
    "PRINCIPAL, true, true, false, false, false, true",
    "CLEANER, true, true, false, false, false, true"
  })
  void opensWhatTheRoleSees(
      Role role,
      boolean people,
      boolean own,
      boolean other,
      boolean log,
      boolean administration,
      boolean ids) {
    Scope scope = scope(role);
    allows(people, scope::requirePeople);
    allows(own, () -> scope.requireCleaner("C1", List.of("S1")));
    allows(other, () -> scope.requireCleaner("C2", List.of("S2")));
    allows(log, scope::requireAudit);
    allows(administration, scope::requireAdministrator);
    assertThat(scope.seesIds()).isEqualTo(ids);
    assertThat(scope.seesCleaner("C1", "S1")).isEqualTo(own);
    assertThat(scope.seesCleaner("C2", "S2")).isEqualTo(other);
  }

  @Clause("2.6(c)")
  @ParameterizedTest
  @CsvSource({
    "HR_SYSTEM, true, true, true",
    "AUDITOR, true, true, true",
    "ADMIN, true, true, true",
    "JCCC_MEMBER, true, true, true",
    "RCC_MEMBER, false, true, false",
    "PRINCIPAL, false, false, false",
    "CLEANER, false, false, false"
  })
  void opensCommittees(Role role, boolean stateWide, boolean own, boolean other) {
    Scope scope = scope(role);
    allows(stateWide, () -> scope.requireCommittee(null));
    allows(own, () -> scope.requireCommittee(OWN));
    allows(other, () -> scope.requireCommittee(Region.SOUTH_EAST));
  }

  @Clause("2.6(c)")
  @Test
  void aRegionalMemberGetsItsRegionWithoutAskingAndNoOther() {
    Scope scope = scope(Role.RCC_MEMBER);
    assertThat(scope.region(null)).isEqualTo(OWN);
    assertThat(scope.region(OWN)).isEqualTo(OWN);
    allows(false, () -> scope.region(Region.SOUTH_EAST));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "RCC_MEMBER", mode = EnumSource.Mode.EXCLUDE)
  void othersGetTheRegionTheyAskFor(Role role) {
    assertThat(scope(role).region(Region.SOUTH_EAST)).isEqualTo(Region.SOUTH_EAST);
    assertThat(scope(role).region(null)).isNull();
  }
}
