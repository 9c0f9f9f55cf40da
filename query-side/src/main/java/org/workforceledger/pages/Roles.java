package org.workforceledger.pages;

import java.util.ArrayList;
import java.util.List;
import org.workforceledger.runtime.access.Viewer;

/** Where each role's ways through the pages lead. What may be seen there is decided elsewhere. */
final class Roles {

  /**
   * A way through the pages.
   *
   * @param roots the paths under which the navigation marks it as current
   */
  record Way(String label, String href, List<String> roots, String says) {

    Way(String label, String href, String root, String says) {
      this(label, href, List.of(root), says);
    }
  }

  private static final Way HOME = new Way("Home", "/", "/", "");
  private static final Way REPORTS =
      new Way(
          "Reports",
          "/committees",
          "/committees",
          "New starters, employment status and minimum full-time: as tabled, and as now known.");
  private static final Way CLEANERS =
      new Way(
          "Cleaners",
          "/cleaners",
          List.of("/cleaners", "/employment", "/screening-trials"),
          "Find a cleaner and read how each hour of the accrued days off came about.");
  private static final Way SITES =
      new Way(
          "Sites",
          "/sites",
          List.of(
              "/sites",
              "/minimum-full-time",
              "/relief",
              "/disputes",
              "/transfers",
              "/transfer-requests",
              "/frequency-changes",
              "/imports"),
          "Find a school and read how its cleaning time came about, and what is agreed there.");
  private static final Way VACANCIES =
      new Way(
          "Vacancies",
          "/vacancies",
          "/vacancies",
          "Vacant hours: who may have them, in which order, who answered what, who got what.");
  private static final Way FORECAST =
      new Way(
          "Forecast",
          "/forecast",
          "/forecast",
          "Whose accrued days off will not cover the vacations, and until when that can be"
              + " mended.");
  private static final Way EVENTS =
      new Way(
          "Events",
          "/audit/events",
          "/audit/events",
          "Every fact and decision in the order recorded: who, when, why and from which source.");
  private static final Way PROJECTIONS =
      new Way(
          "Projections",
          "/audit/projections",
          "/audit/projections",
          "Whether every view has folded every event, with counts and hashes.");
  private static final Way CLAUSES =
      new Way(
          "Clauses",
          "/clauses",
          "/clauses",
          "What the ledger does about each clause of the agreement.");

  private Roles() {}

  static List<Way> ways(Viewer viewer) {
    List<Way> ways = new ArrayList<>(List.of(HOME));
    switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN ->
          ways.addAll(List.of(REPORTS, CLEANERS, SITES, VACANCIES, FORECAST, EVENTS, PROJECTIONS));
      case JCCC_MEMBER, RCC_MEMBER -> ways.addAll(List.of(REPORTS, SITES));
      case CLEANER -> ways.add(own(viewer));
      case PRINCIPAL -> ways.addAll(List.of(CLEANERS, SITES, VACANCIES, FORECAST));
    }
    ways.add(CLAUSES);
    return ways;
  }

  private static Way own(Viewer viewer) {
    String path = "/cleaners/" + viewer.cleanerId() + "/ado";
    return new Way(
        "My accrued days off",
        path,
        path,
        "How each hour of your accrued days off came about, and what is still needed.");
  }

  static String inWords(Viewer viewer) {
    return switch (viewer.role()) {
      case HR_SYSTEM -> "Human resources";
      case JCCC_MEMBER -> "JCCC member";
      case RCC_MEMBER ->
          viewer.region() == null ? "RCC member" : "RCC member, " + viewer.region().printed();
      case AUDITOR -> "Auditor";
      case CLEANER -> "Cleaner";
      case PRINCIPAL -> "Principal";
      case ADMIN -> "Administrator";
    };
  }

  /** Whether the role is given the committees' reports. */
  static boolean readsReports(Viewer viewer) {
    return ways(viewer).contains(REPORTS);
  }
}
