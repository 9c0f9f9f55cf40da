package org.workforceledger.hours.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.SiteSheet.Agreement;
import org.workforceledger.hours.read.SiteSheet.AlarmPanel;
import org.workforceledger.hours.read.SiteSheet.Employed;
import org.workforceledger.hours.read.SiteSheet.SummerClosure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.read.Sites;
import org.workforceledger.sites.read.StaffingNote;
import org.workforceledger.sites.read.TeamArrangement;
import org.workforceledger.sites.rules.CleaningAllocation;
import org.workforceledger.sites.rules.HoursAgreementReview;
import org.workforceledger.sites.rules.HoursAgreements;
import org.workforceledger.sites.rules.Surplus;

/** Sites with their agreements and alarm panels as they were known. */
@Component
public class SiteSheets {

  private final Sites sites;
  private final Engagements engagements;
  private final AlarmPanelViews alarms;
  private final ViewTable<AlarmPanelsOfSite> panels;

  SiteSheets(ViewCatalogue views, Sites sites, Engagements engagements, AlarmPanelViews alarms) {
    this.sites = sites;
    this.engagements = engagements;
    this.alarms = alarms;
    this.panels = views.table(alarms);
  }

  /** What a query for a site waits for. */
  public List<Projection<?>> projections() {
    return List.of(sites.projection(), engagements.projection(), alarms);
  }

  /**
   * A site, for those who may see it.
   *
   * @throws org.workforceledger.queries.read.NothingFound if none of that id was known
   */
  public SiteSheet of(String siteId, Scope scope, Moment moment) {
    Site site = sites.require(siteId, scope, moment);
    List<Engagement> all =
        engagements.all(moment.knownAt()).stream().map(KnownEngagement::engagement).toList();
    return new SiteSheet(
        siteId,
        site.registered().name(),
        site.region(),
        site.locality(),
        site.kind(),
        site.registered().remote(),
        site.enrolmentOn(moment.asAt()).orElse(null),
        CleaningAllocation.of(site, moment.asAt()).map(a -> a.perWeek().toDecimal()).orElse(null),
        moment.asAt(),
        moment.shown(),
        agreements(site, all, moment),
        panels(siteId, moment),
        site.closures().values().stream()
            .map(each -> new SummerClosure(each.year(), each.firstDay(), each.lastDay()))
            .toList(),
        Surplus.of(site, all, moment.asAt()).map(Employed::of).orElse(null),
        TeamArrangement.of(site, moment.asAt(), scope.seesIds()),
        StaffingNote.of(site));
  }

  private static List<Agreement> agreements(Site site, List<Engagement> all, Moment moment) {
    List<HoursAgreementRecorded> inForce = site.agreementsOn(moment.asAt());
    return site.agreements().stream()
        .map(agreed -> agreement(agreed, inForce.contains(agreed), all, moment))
        .toList();
  }

  /** A review is due of what is in force alone: an agreement that ended is not renegotiated. */
  private static Agreement agreement(
      HoursAgreementRecorded agreed, boolean inForce, List<Engagement> all, Moment moment) {
    return new Agreement(
        agreed.kind(),
        agreed.from(),
        agreed.to(),
        agreed.earliest(),
        agreed.latest(),
        agreed.agreedBy(),
        agreed.recordedAt(),
        inForce,
        inForce ? HoursAgreementReview.dueSince(agreed, all, moment.asAt()).orElse(null) : null,
        HoursAgreements.flags(agreed));
  }

  private List<AlarmPanel> panels(String siteId, Moment moment) {
    List<AlarmPanel> shown = new ArrayList<>();
    panels
        .find(siteId)
        .ifPresent(of -> of.at(moment).stream().map(SiteSheets::panel).forEach(shown::add));
    return shown;
  }

  private static AlarmPanel panel(AlarmPanelsOfSite.Panel panel) {
    List<Flag> flags = Stream.ofNullable(panel.investigate()).toList();
    return new AlarmPanel(
        panel.panel(), panel.settings(), panel.lastSetOn(), panel.longSettings(), flags);
  }
}
