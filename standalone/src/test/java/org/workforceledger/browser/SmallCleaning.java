package org.workforceledger.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the second school has to clean since the middle of 2025, with fewer hours than employed. */
final class SmallCleaning {

  /** Payloads by command, in the order in which they are sent. */
  static final Map<String, String> COMMANDS = commands();

  private SmallCleaning() {}

  private static Map<String, String> commands() {
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put(
        "MeasureSite",
        """
        {'siteId':'S-2','effectiveFrom':'2025-07-14','areas':[\
        {'areaId':'block-a','surface':'CARPET','squareMetres':997.5},\
        {'areaId':'block-b','surface':'CARPET','squareMetres':530}],\
        'fixtures':12,'urinals':[{'lengthMetres':1.8}],'reason':'Measured anew'}""");
    commands.put(
        "CloseClassrooms",
        """
        {'siteId':'S-2','areaIds':['block-b'],'effectiveFrom':'2026-01-27',\
        'upkeepHoursPerWeek':0.5,'upkeepConsidered':'A walk through','dustingConsidered':'Asked for',\
        'administrationConsidered':'Not needed','reason':'Fewer students'}""");
    commands.put(
        "RecordCleaningDecision",
        """
        {'siteId':'S-2','kind':'REDUCED_DUSTING_FACTOR','effectiveFrom':'2026-01-27',\
        'consultedOn':'2025-12-03','hoursFrom':['S-2'],'reason':'More computers'}""");
    commands.put(
        "RecordTeamArrangement",
        """
        {'siteId':'S-2','effectiveFrom':'2026-01-27','teams':[{'name':'All','members':['C-2'],\
        'scope':'The whole school','attendance':'Mornings'}],'agreedBy':['CLEANERS','PRINCIPAL'],\
        'recordedAt':'Office'}""");
    commands.put(
        "ProposeFrequencyChange",
        """
        {'proposalId':'P-1','change':'Toilets twice a day','increases':true,'proposedBy':'UNION',\
        'presentedOn':'2026-03-02','feedbackBy':'2026-04-03'}""");
    disputes(commands);
    transfers(commands);
    return commands;
  }

  private static void disputes(Map<String, String> commands) {
    commands.put(
        "NotifyDispute",
        """
        {'disputeId':'D-1','about':'OTHER','siteId':'S-2','cleanerIds':['C-2'],'union':true,\
        'clause':'9.6(b)','notifiedAt':'2026-03-02T01:00:00Z','subject':'How teams are arranged'}""");
    commands.put(
        "RecordDisputeMeeting",
        """
        {'disputeId':'D-1','cleanerId':'C-2','heldAt':'2026-03-02T05:00:00Z','with':'The principal',\
        'note':'Both explained'}""");
  }

  private static void transfers(Map<String, String> commands) {
    commands.put(
        "RegisterSite",
        """
        {'siteId':'S-3','name':'Tully Gorge State School','region':'Far North Queensland',\
        'kind':'PRIMARY'}""");
    commands.put(
        "StartRequiredTransfer",
        """
        {'transferId':'T-1','siteId':'S-2','basis':'CLOSED_CLASSROOMS','identifiedOn':'2026-02-23',\
        'reason':'Fewer students'}""");
    commands.put(
        "AdviseUnionOrganiser",
        """
        {'transferId':'T-1','advisedAt':'2026-02-24T01:00:00Z'}""");
    commands.put(
        "InviteToTransfer",
        """
        {'transferId':'T-1','toSiteId':'S-3','vacantHoursPerWeek':30,'availableFrom':'2026-04-20',\
        'contact':'Facilities','invitedAt':'2026-02-25T23:00:00Z','answersBy':'2026-02-27T23:00:00Z'}""");
  }
}
