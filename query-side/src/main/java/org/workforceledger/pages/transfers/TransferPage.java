package org.workforceledger.pages.transfers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Text;
import org.workforceledger.transfers.read.TransferLine;
import org.workforceledger.transfers.read.TransferSheet;
import org.workforceledger.transfers.read.TransferSheet.CandidateRow;
import org.workforceledger.transfers.read.TransferSheet.StoryLine;
import org.workforceledger.transfers.rules.TransferProposal;

/**
 * One required transfer, in words.
 *
 * @param next what is to be done, each by its clause
 */
record TransferPage(
    String transferId,
    String title,
    String state,
    String css,
    List<Fact> facts,
    List<Line> next,
    List<Told> story,
    List<Candidate> candidates) {

  /** A fact; a path where there is a page for it. */
  record Fact(String term, String says, @Nullable String href) {}

  /** Something to be done, by its clause. */
  record Line(String clause, String says) {}

  /** A line of the story. */
  record Told(String on, String clause, String says) {}

  /** A cleaner who was invited. */
  record Candidate(
      String cleanerId,
      String name,
      String since,
      String hours,
      String answer,
      String suits,
      String why,
      boolean proposed) {}

  static TransferPage of(TransferSheet sheet, UnaryOperator<String> name) {
    TransferLine line = sheet.transfer();
    return new TransferPage(
        line.transferId(),
        "Required transfer from " + TransferRow.place(line.workLocation(), line.siteId()),
        TransferRow.says(line.state()),
        TransferRow.css(line.state()),
        facts(line, name),
        next(sheet, line, name),
        sheet.story().stream().map(TransferPage::told).toList(),
        sheet.candidates().stream().map(row -> candidate(row, sheet.proposal(), name)).toList());
  }

  private static List<Fact> facts(TransferLine line, UnaryOperator<String> name) {
    List<Fact> facts = new ArrayList<>();
    String from = TransferRow.place(line.workLocation(), line.siteId());
    facts.add(new Fact("From", from, "/sites/" + line.siteId()));
    facts.add(new Fact("To spare", Text.hours(line.surplusHours()) + " a week", null));
    facts.add(new Fact("Why", Text.words(line.basis()), null));
    String to = line.toSiteId();
    BigDecimal vacant = line.vacantHoursPerWeek();
    LocalDate available = line.availableFrom();
    if (to != null && vacant != null && available != null) {
      facts.add(new Fact("To", TransferRow.place(line.toWorkLocation(), to), "/sites/" + to));
      facts.add(
          new Fact("Vacancy", Text.hours(vacant) + " a week from " + Text.date(available), null));
    }
    String cleaner = line.cleanerId();
    LocalDate effective = line.effectiveFrom();
    if (cleaner != null && effective != null) {
      facts.add(new Fact("Transferred", name.apply(cleaner), "/cleaners/" + cleaner));
      facts.add(new Fact("Effective from", Text.date(effective), null));
    }
    return facts;
  }

  private static List<Line> next(
      TransferSheet sheet, TransferLine line, UnaryOperator<String> name) {
    List<Line> next = new ArrayList<>();
    TransferProposal proposal = sheet.proposal();
    switch (line.state()) {
      case BEGUN ->
          next.add(
              new Line("11.4(b)", "Advise the Union organiser, then invite the site's cleaners."));
      case INVITED -> {
        if (line.answersBy() != null) {
          next.add(
              new Line(
                  "11.4(f)", "Answers are awaited until " + Text.time(line.answersBy()) + "."));
        }
        if (proposal != null) {
          next.add(new Line(proposal.clause(), proposed(proposal, name)));
        }
        next.add(new Line("4.2", "While the transfer is disputed, no outcome of it is recorded."));
      }
      case DECIDED -> {
        BigDecimal residual = sheet.residualHours();
        if (residual != null && residual.signum() > 0) {
          next.add(
              new Line(
                  "11.4(h)(iii)",
                  Text.hours(residual) + " a week are left of the vacancy, to distribute by 8.9."));
        }
      }
      case WITHDRAWN -> {}
    }
    return next;
  }

  private static String proposed(TransferProposal proposal, UnaryOperator<String> name) {
    String who = proposal.cleanerIds().stream().map(name).collect(Collectors.joining(", "));
    String says = Text.says(proposal.says()) + ".";
    return who.isEmpty() ? Text.sentence(says) : "Proposed: " + who + "; " + says;
  }

  private static Told told(StoryLine line) {
    return new Told(Text.date(line.on()), line.clause(), Text.says(line.says()) + ".");
  }

  private static Candidate candidate(
      CandidateRow row, @Nullable TransferProposal proposal, UnaryOperator<String> name) {
    Boolean interested = row.interested();
    Boolean suitable = row.suitable();
    Integer minutes = row.travelMinutes();
    String travel = minutes == null ? "" : ", " + minutes + " minutes";
    return new Candidate(
        row.cleanerId(),
        name.apply(row.cleanerId()),
        Text.date(row.serviceSince()),
        Text.hours(row.hoursPerWeek()),
        interested == null ? "No answer" : interested ? "Interested" : "Not interested",
        suitable == null ? "Not assessed" : (suitable ? "Suitable" : "Unsuitable") + travel,
        row.why() == null ? "" : row.why(),
        proposal != null && proposal.cleanerIds().contains(row.cleanerId()));
  }
}
