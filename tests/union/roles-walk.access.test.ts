import { randomUUID } from "node:crypto";
import type { Caller } from "./caller.js";
import { type CampusThings, campusThings } from "./campus-things.js";
import { addDemoPeople } from "./demo-people.js";
import { loadDemoYear } from "./demo-year.js";
import { minimalOperation } from "./minimal-operation.js";
import { type RootField, rootFields } from "./root-fields.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

const accounts = [
  "member",
  "leader",
  "system",
  "security",
  "audit",
  "officer.east",
  "chair",
] as const;
type Who = "nobody" | (typeof accounts)[number];

const nobody: readonly Who[] = [];
const everybody: readonly Who[] = ["nobody", ...accounts];
const signedIn: readonly Who[] = accounts;
const officers: readonly Who[] = ["chair", "officer.east"];
const overseers: readonly Who[] = [...officers, "system"];
const withPeople: readonly Who[] = ["chair", "officer.east", "leader"];
const staff: readonly Who[] = ["chair", "officer.east", "leader", "member"];
const organisation: readonly Who[] = [...staff, "system", "security"];

/** Whom each root field of the graph lets in; what he then sees of it is his scope's business. */
const letsIn: Readonly<Record<string, readonly Who[]>> = {
  "Query.me": signedIn,
  "Query.unionOrg": signedIn,
  "Query.policies": signedIn,
  "Query.policyHistory": signedIn,
  "Query.policyProfiles": signedIn,
  "Query.policyProposal": ["chair"],
  "Query.policyProposals": ["chair"],
  "Query.policyDryRun": ["chair"],
  "Query.campuses": organisation,
  "Query.departments": organisation,
  "Query.unionOrgs": organisation,
  "Query.organisationAct": [...officers, "security"],
  "Query.organisationActs": [...officers, "security"],
  "Mutation.proposeOrganisationAct": ["chair"],
  "Mutation.takeOrganisationActStep": ["chair"],
  "Query.member": signedIn,
  "Query.members": withPeople,
  "Query.staffCoverage": withPeople,
  "Query.proposal": signedIn,
  "Query.proposals": officers,
  "Query.collectiveContract": staff,
  "Query.collectiveContracts": staff,
  "Mutation.demandCollectiveContract": officers,
  "Mutation.answerContractDemand": officers,
  "Mutation.fixContractRepresentatives": officers,
  "Mutation.openContractNegotiation": officers,
  "Mutation.suspendContractNegotiation": officers,
  "Mutation.takeContractStep": officers,
  "Mutation.recordContractMeeting": officers,
  "Mutation.addContractClause": officers,
  "Mutation.rewriteContractClause": officers,
  "Mutation.commentOnContractClause": staff,
  "Mutation.disposeContractComment": officers,
  "Mutation.recordContractVote": officers,
  "Mutation.signCollectiveContract": officers,
  "Mutation.fileCollectiveContract": officers,
  "Mutation.objectToCollectiveContract": officers,
  "Mutation.publishCollectiveContract": officers,
  "Mutation.reportCollectiveContract": officers,
  "Mutation.changeCollectiveContract": officers,
  "Mutation.inspectContractClause": officers,
  "Mutation.openContractDispute": officers,
  "Mutation.takeContractDisputeStep": officers,
  "Query.disclosure": signedIn,
  "Query.disclosures": signedIn,
  "Query.disclosureCatalogue": signedIn,
  "Query.dueDisclosures": officers,
  "Query.disclosureMetrics": officers,
  "Query.disclosureOffice": signedIn,
  "Query.disclosureReviews": signedIn,
  "Query.disclosureFeedback": signedIn,
  "Query.disclosureFeedbacks": signedIn,
  "Query.publicDisclosureOffice": everybody,
  "Query.publicDisclosures": everybody,
  "Query.publicDisclosure": everybody,
  "Query.publicDisclosureData": everybody,
  "Mutation.adjustDisclosureDuty": officers,
  "Mutation.setDisclosureOffice": officers,
  "Mutation.recordDisclosureReview": officers,
  "Mutation.scheduleDisclosure": officers,
  "Mutation.writeDisclosure": officers,
  "Mutation.takeDisclosureStep": officers,
  "Mutation.publishDisclosure": officers,
  "Mutation.correctDisclosure": officers,
  "Mutation.proveDisclosureDisplay": officers,
  "Mutation.readDisclosure": signedIn,
  "Mutation.submitDisclosureFeedback": signedIn,
  "Mutation.takeDisclosureFeedbackStep": officers,
  "Mutation.answerDisclosureFeedback": officers,
  "Mutation.rateDisclosureFeedback": signedIn,
  "Mutation.orderRectification": officers,
  "Mutation.takeRectificationStep": officers,
  "Query.congress": signedIn,
  "Query.congresses": staff,
  "Query.congressNorms": officers,
  "Mutation.foundCongress": officers,
  "Mutation.delayCongress": officers,
  "Mutation.beginCongress": officers,
  "Mutation.drawDistricts": officers,
  "Mutation.divideSeats": officers,
  "Mutation.formDelegations": officers,
  "Query.delegate": signedIn,
  "Query.delegates": staff,
  "Mutation.nominateDelegates": officers,
  "Mutation.recordDistrictElections": officers,
  "Mutation.takeDelegateStep": officers,
  "Mutation.recallDelegate": officers,
  "Mutation.endDelegate": officers,
  "Query.congressSession": staff,
  "Query.congressSessions": staff,
  "Query.congressGatherings": staff,
  "Mutation.planSession": officers,
  "Mutation.submitSessionTopics": officers,
  "Mutation.sendSessionNotice": officers,
  "Mutation.takeSessionStep": signedIn,
  "Mutation.closeSession": officers,
  "Mutation.addSessionTask": officers,
  "Mutation.finishSessionTask": officers,
  "Mutation.addSessionPaper": officers,
  "Mutation.formCongressBody": officers,
  "Mutation.checkIn": signedIn,
  "Mutation.checkOut": signedIn,
  "Mutation.addAgendaItem": officers,
  "Mutation.reportProposalHandling": officers,
  "Mutation.recordAgendaOpinions": officers,
  "Mutation.recordVote": officers,
  "Mutation.recordElection": officers,
  "Mutation.adoptResolution": officers,
  "Mutation.takeResolutionStep": signedIn,
  "Mutation.recordGathering": officers,
  "Mutation.reportGathering": officers,
  "Query.proposalsToHandle": nobody,
  "Query.proposalsToSecond": signedIn,
  "Query.similarProposals": signedIn,
  "Query.proposalStatistics": officers,
  "Query.proposalAwards": officers,
  "Mutation.draftProposal": signedIn,
  "Mutation.reviseProposal": signedIn,
  "Mutation.askToSecond": signedIn,
  "Mutation.secondProposal": signedIn,
  "Mutation.takeProposalStep": signedIn,
  "Mutation.examineProposal": officers,
  "Mutation.assignProposal": officers,
  "Mutation.writeProposalAnswer": nobody,
  "Mutation.takeProposalAnswerStep": nobody,
  "Mutation.rateProposalAnswer": signedIn,
  "Mutation.askProposalExtension": nobody,
  "Mutation.decideProposalExtension": officers,
  "Mutation.pauseProposal": officers,
  "Mutation.resumeProposal": officers,
  "Mutation.takeProposalFollowUpStep": signedIn,
  "Mutation.awardProposal": officers,
  "Query.visit": signedIn,
  "Query.visits": officers,
  "Query.activity": staff,
  "Query.activities": staff,
  "Query.training": staff,
  "Query.trainings": staff,
  "Mutation.signIn": everybody,
  "Mutation.beginHospitalSignIn": everybody,
  "Mutation.finishHospitalSignIn": everybody,
  "Mutation.refreshSession": everybody,
  "Mutation.signOut": everybody,
  "Mutation.confirmSecondFactor": everybody,
  "Mutation.beginSecondFactor": everybody,
  "Mutation.finishSecondFactor": everybody,
  "Mutation.chooseNewPassword": everybody,
  "Mutation.changePassword": signedIn,
  "Mutation.endSession": signedIn,
  "Mutation.endOtherSessions": signedIn,
  "Query.accounts": ["system", "security"],
  "Mutation.closeAccount": ["system"],
  "Mutation.reopenAccount": ["system"],
  "Mutation.unlockAccount": ["system"],
  "Mutation.resetSecondFactor": ["security"],
  "Mutation.revokeRole": ["security"],
  "Mutation.createAccount": ["system"],
  "Mutation.grantRole": ["security"],
  "Mutation.openCampus": ["chair"],
  "Mutation.openDepartment": officers,
  "Mutation.setUpOrg": ["chair"],
  "Mutation.recordFounding": ["chair"],
  "Query.unionEnds": ["chair"],
  "Mutation.proposeUnionEnd": ["chair"],
  "Mutation.takeUnionEndStep": ["chair"],
  "Mutation.recordEmployer": ["chair"],
  "Mutation.overridePolicy": ["chair"],
  "Mutation.adoptPolicyProfile": ["chair"],
  "Mutation.takePolicyProposalStep": ["chair"],
  "Query.duplicateCandidates": officers,
  "Query.memberMerge": officers,
  "Query.memberMerges": officers,
  "Mutation.dismissDuplicate": officers,
  "Mutation.proposeMerge": officers,
  "Mutation.takeMergeStep": officers,
  "Mutation.recordMembershipFact": officers,
  "Mutation.revealMember": officers,
  "Query.workPlan": staff,
  "Query.workPlans": staff,
  "Mutation.openWorkPlan": officers,
  "Mutation.addWorkPlanItem": officers,
  "Mutation.changeWorkPlanItem": officers,
  "Mutation.takeWorkPlanStep": officers,
  "Mutation.takeWorkPlanItemStep": staff,
  "Mutation.carryOverWorkPlanItems": officers,
  "Query.membershipMatter": signedIn,
  "Query.membershipMatters": signedIn,
  "Query.receivingUnions": officers,
  "Mutation.offerMove": officers,
  "Mutation.startTransfer": officers,
  "Mutation.requestWithdrawal": signedIn,
  "Mutation.openDeemedWithdrawal": officers,
  "Mutation.proposeExpulsion": officers,
  "Mutation.takeMatterStep": signedIn,
  "Mutation.retainMembership": officers,
  "Mutation.restoreMembership": officers,
  "Mutation.recordDeath": officers,
  "Mutation.reverseMembershipFact": officers,
  "Mutation.setRetirementTrack": officers,
  "Mutation.resyncDirectory": ["system"],
  "Query.erasures": signedIn,
  "Query.dueErasures": officers,
  "Query.retentionSchedule": signedIn,
  "Mutation.requestErasure": signedIn,
  "Mutation.takeErasureStep": signedIn,
  "Query.corrections": signedIn,
  "Mutation.requestCorrection": signedIn,
  "Mutation.takeCorrectionStep": signedIn,
  "Mutation.revealCorrection": signedIn,
  "Mutation.deleteOwnField": signedIn,
  "Query.myData": signedIn,
  "Query.mySensitiveReads": signedIn,
  "Mutation.showOwnValues": signedIn,
  "Mutation.exportMyData": signedIn,
  "Query.processingPurposes": signedIn,
  "Mutation.answerConsent": signedIn,
  "Mutation.declarePurpose": ["chair"],
  "Mutation.openEmergencyAccess": officers,
  "Mutation.revealInEmergency": officers,
  "Mutation.recordVisit": officers,
  "Query.myEnrolment": signedIn,
  "Query.enrolment": signedIn,
  "Query.enrolments": withPeople,
  "Mutation.applyToJoin": signedIn,
  "Mutation.takeEnrolmentStep": signedIn,
  "Query.memberCard": signedIn,
  "Query.verifyMemberCard": everybody,
  "Mutation.issueMemberCard": officers,
  "Mutation.printMemberCard": signedIn,
  "Mutation.writeEnrolmentPaper": signedIn,
  "Query.enrolmentCampaign": officers,
  "Query.enrolmentCampaigns": officers,
  "Query.myInvitations": signedIn,
  "Mutation.openEnrolmentCampaign": officers,
  "Mutation.inviteToJoin": officers,
  "Mutation.closeEnrolmentCampaign": officers,
  "Mutation.declineInvitation": signedIn,
  "Query.myDues": signedIn,
  "Query.dues": officers,
  "Query.duesLackingBase": officers,
  "Query.duesBatch": officers,
  "Query.duesBatches": officers,
  "Query.duesArrears": officers,
  "Query.duesAgeing": officers,
  "Mutation.chargeDues": officers,
  "Mutation.recordDuesBase": officers,
  "Mutation.waiveDues": officers,
  "Mutation.importPayroll": officers,
  "Mutation.receiveDues": officers,
  "Mutation.authoriseDeduction": signedIn,
  "Mutation.withdrawDeduction": signedIn,
  "Query.committee": staff,
  "Query.committees": staff,
  "Mutation.electCommittee": officers,
  "Mutation.takeCommitteeStep": officers,
  "Mutation.delayCommittee": officers,
  "Mutation.fillCommitteeSeat": officers,
  "Mutation.endCommitteeSeat": officers,
  "Mutation.recallCommitteeSeat": officers,
  "Query.committeeNorms": officers,
  "Mutation.nameDeputy": officers,
  "Mutation.endDeputy": officers,
  "Query.officerTransfers": officers,
  "Query.congressCalls": staff,
  "Mutation.callCongress": staff,
  "Mutation.supportCongressCall": staff,
  "Mutation.takeCongressCallStep": staff,
  "Mutation.requestOfficerTransfer": officers,
  "Mutation.takeOfficerTransferStep": officers,
  "Mutation.recordPaidUnionDay": officers,
  "Query.cadreTrainings": officers,
  "Mutation.recordCadreTraining": officers,
  "Query.workReports": signedIn,
  "Mutation.recordWorkReport": officers,
  "Query.cadreMerits": signedIn,
  "Mutation.proposeCadreMerit": officers,
  "Mutation.takeCadreMeritStep": signedIn,
  "Query.impactAssessments": [...officers, "security"],
  "Query.dataIncidents": [...officers, "security"],
  "Query.dataHandovers": [...officers, "security"],
  "Query.ownDataIncidents": signedIn,
  "Query.ownDataHandovers": signedIn,
  "Mutation.submitImpactAssessment": [...officers, "security"],
  "Mutation.takeImpactAssessmentStep": ["chair"],
  "Mutation.reportDataIncident": [...officers, "security"],
  "Mutation.takeDataIncidentStep": [...officers, "security"],
  "Mutation.recordDataHandover": [...officers, "security"],
  ...everyServiceOf("Membership", "membership"),
  ...everyServiceOf("DemocraticManagement", "democraticManagement"),
  ...everyServiceOf("Welfare", "welfare"),
  ...everyServiceOf("Activities", "activities"),
  ...everyServiceOf("Notifications", "notifications"),
  ...registersOf("Membership", "membership"),
  ...registersOf("DemocraticManagement", "democraticManagement"),
  ...registersOf("Welfare", "welfare"),
  ...registersOf("Activities", "activities"),
  "Query.inbox": signedIn,
  "Query.inboxState": signedIn,
  "Query.noticePreferences": signedIn,
  "Query.noticeContacts": signedIn,
  "Query.notice": overseers,
  "Query.notices": overseers,
  "Query.noticeReconciliation": overseers,
  "Query.noticeProviders": ["system"],
  "Query.failedWebhooks": ["system"],
  "Mutation.resendFailedDeliveries": ["system"],
  "Mutation.resendFailedWebhooks": ["system"],
  "Mutation.markInboxRead": signedIn,
  "Mutation.chooseNoticePreference": signedIn,
  "Mutation.addRestWindow": signedIn,
  "Mutation.removeRestWindow": signedIn,
  "Mutation.setNoticeContact": signedIn,
  "Mutation.announce": officers,
  "Query.democraticManagementDirectory": officers,
  "Query.welfareDirectory": officers,
  "Query.activitiesDirectory": officers,
  "Query.notificationsDirectory": officers,
};

function everyServiceOf(word: string, field: string): Record<string, readonly Who[]> {
  return {
    [`Query.${field}AuditLog`]: ["audit"],
    [`Query.${field}DeadLetters`]: ["system"],
    [`Mutation.drive${word}DeadLetter`]: ["system"],
    [`Mutation.dismiss${word}DeadLetter`]: ["system"],
  };
}

function registersOf(word: string, field: string): Record<string, readonly Who[]> {
  return {
    [`Query.${field}Import`]: officers,
    [`Query.${field}Imports`]: officers,
    [`Mutation.import${word}Registers`]: officers,
    [`Mutation.undo${word}Import`]: officers,
    [`Mutation.export${word}Register`]: officers,
  };
}

let union: WholeUnion;
let fields: readonly RootField[];
let callers: ReadonlyMap<Who, Caller>;
let other: CampusThings;
let imports: ReadonlyMap<string, string>;
beforeAll(async () => {
  union = await startWholeUnion("walk");
  const chair = await loadDemoYear(union);
  await addDemoPeople(union, chair);
  other = await campusThings(chair, "本部院区");
  imports = await importsOf(chair);
  fields = await rootFields(union);
  const signedInOnes = accounts.map(async (login) => [login, await union.signIn(login)] as const);
  callers = new Map<Who, Caller>([
    ["nobody", union.as(null)],
    ...(await Promise.all(signedInOnes)),
  ]);
}, 180_000);
afterAll(() => union?.stop());

const words = ["membership", "democraticManagement", "welfare", "activities"] as const;

/** The newest import of each service: the chair's, and so none of the officer's. */
async function importsOf(chair: Caller): Promise<ReadonlyMap<string, string>> {
  const asked = words.map((word) => `${word}: ${word}Imports(first: 1) { edges { node { id } } }`);
  type Newest = { edges: { node: { id: string } }[] };
  const found = await chair.ask<Record<string, Newest>>(`{ ${asked.join(" ")} }`);
  return new Map(Object.entries(found).map(([word, { edges }]) => [word, edges[0]!.node.id]));
}

/** The id to ask a root field for: a thing of 本部院区 wherever things belong to a campus. */
const idFor =
  ({ name }: RootField) =>
  (argument: string): string => {
    const service = words.find((word) =>
      name.toLowerCase().includes(`${word}import`.toLowerCase()),
    );
    if (service && (argument === "id" || argument === "importId")) return imports.get(service)!;
    if (argument === "memberId" || name === "Query.member") return other.memberId;
    if (argument === "departmentId" || argument === "departmentIds") return other.departmentId;
    if (argument === "campusId" || argument === "nodeId") return other.campusId;
    if (name === "Query.visit") return other.visitId;
    if (name === "Query.proposal") return other.proposalId;
    return randomUUID();
  };

const refusing = new Set(["FORBIDDEN", "UNAUTHENTICATED"]);

/** The first caller waits until the gateway has planned every operation of the graph, so the bound is wide. */
const walkBound = 240_000;
const atOnce = 6;

/** Asks every root field, some queries at once: they change nothing. Mutations follow each other. */
async function askEach(who: Who, heard: (one: RootField, answer: Answered) => void) {
  const queries = fields.filter(({ root }) => root === "query");
  for (let n = 0; n < queries.length; n += atOnce) {
    const some = queries.slice(n, n + atOnce);
    const answers = await Promise.all(some.map((one) => ask(who, one)));
    for (const [at, answer] of answers.entries()) heard(some[at]!, answer);
  }
  for (const one of fields.filter(({ root }) => root !== "query")) heard(one, await ask(who, one));
}

type Answered = Awaited<ReturnType<typeof ask>>;
async function ask(who: Who, one: RootField) {
  const { query, variables } = minimalOperation(one.root, one.field, idFor(one));
  const { data, errors } = await callers.get(who)!.try(query, variables);
  const ofRoot = errors.filter(({ path }) => path === undefined || path.length === 1);
  return { data, ofRoot };
}

test("every root field of the graph says in this table whom it lets in, and the table names no other", () => {
  expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(letsIn).sort());
});

test.each<Who>(["nobody", "member", "leader", "officer.east"])(
  "no root field that takes an id gives %s anything of the other campus",
  async (who) => {
    await askEach(who, (one, { data }) => {
      const text = JSON.stringify(data);
      for (const id of Object.values(other))
        expect([one.name, text.includes(id)]).toEqual([one.name, false]);
    });
  },
  walkBound,
);

test("what the walk asks for is there: whoever sees the whole union gets it by the same operations", async () => {
  const names = ["Query.member", "Query.visit", "Query.proposal", "Query.departments"];
  for (const one of fields.filter(({ name }) => names.includes(name))) {
    const { data } = await ask("chair", one);
    const text = JSON.stringify(data);
    expect([one.name, Object.values(other).some((id) => text.includes(id))]).toEqual([
      one.name,
      true,
    ]);
  }
});

test.each<Who>(["nobody", ...accounts])(
  "%s is let in by the root fields that the table says, and refused by all others",
  async (who) => {
    const wrong: string[] = [];
    await askEach(who, (one, { ofRoot }) => {
      const refusals = ofRoot.filter(({ extensions }) => refusing.has(extensions?.code ?? ""));
      const others = ofRoot.filter(({ extensions }) => !refusing.has(extensions?.code ?? ""));
      if ((refusals.length === 0) !== (letsIn[one.name] ?? nobody).includes(who))
        wrong.push(`${one.name} ${refusals.length === 0 ? "lets in" : "refuses"} ${who}`);
      if (
        refusals.some(
          ({ extensions }) => (extensions?.code === "UNAUTHENTICATED") !== (who === "nobody"),
        )
      )
        wrong.push(`${one.name} gives ${who} the wrong reason`);
      wrong.push(...others.map(({ message }) => `${one.name} answers ${who}: ${message}`));
    });
    expect(wrong).toEqual([]);
  },
  walkBound,
);
