import type { Actor } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "./service.js";
import { aNurse } from "./testing/roster-row.js";
import { aUnion } from "./testing/union.js";

const { permissions } = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const roles = [
  "CHAIR",
  "OFFICER",
  "LEADER",
  "MEMBER",
  "SYSTEM",
  "SECURITY",
  "AUDIT",
  "nobody",
] as const;
type Part = (typeof roles)[number];
const everyone = roles;
const signedIn = roles.slice(0, 7);
const id = "0198f0a0-0000-7000-8000-000000000000";

/** Every root field, an operation that asks it, and who is let in (domain 2.15). What is done inside is tested elsewhere. */
const doors: Readonly<Record<string, readonly [operation: string, letIn: readonly Part[]]>> = {
  "Query.me": ["{ me { account { id } } }", signedIn],
  "Query.unionOrg": ["{ unionOrg { name } }", signedIn],
  "Query.member": [`{ member(id: "${id}") { name } }`, signedIn],
  "Query.campuses": [
    "{ campuses { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.departments": [
    "{ departments { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.unionOrgs": [
    "{ unionOrgs { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.organisationAct": [
    `{ organisationAct(id: "${id}") { id } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Query.organisationActs": [
    "{ organisationActs { totalCount } }",
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.proposeOrganisationAct": [
    `mutation { proposeOrganisationAct(input: {kind: RENAME, effectiveOn: "2025-01-01", nodeIds: [], document: "", decidedBy: "", decidedOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.takeOrganisationActStep": [
    `mutation { takeOrganisationActStep(input: {id: "${id}", step: confirm}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.members": ["{ members { totalCount } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Query.staffCoverage": ["{ staffCoverage { staff } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Query.membershipImport": [`{ membershipImport(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.membershipImports": ["{ membershipImports { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.membershipAuditLog": ["{ membershipAuditLog { totalCount } }", ["AUDIT"]],
  "Query.membershipDeadLetters": ["{ membershipDeadLetters { next } }", ["SYSTEM"]],
  "Mutation.driveMembershipDeadLetter": [
    `mutation { driveMembershipDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.dismissMembershipDeadLetter": [
    `mutation { dismissMembershipDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM"],
  ],
  "Query.policies": ["{ policies { key } }", signedIn],
  "Mutation.overridePolicy": [
    `mutation { overridePolicy(input: {key: "none", value: 1, effectiveFrom: "2025-01-01", source: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.policyHistory": [`{ policyHistory(key: "none") { validFrom } }`, signedIn],
  "Query.policyProfiles": ["{ policyProfiles { code } }", signedIn],
  "Query.policyProposal": [`{ policyProposal(id: "${id}") { id } }`, ["CHAIR"]],
  "Query.policyProposals": ["{ policyProposals { totalCount } }", ["CHAIR"]],
  "Query.policyDryRun": [
    `{ policyDryRun(input: {key: "none", value: 1}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.adoptPolicyProfile": [
    `mutation { adoptPolicyProfile(input: {profile: "none", effectiveFrom: "2025-01-01", source: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.duplicateCandidates": ["{ duplicateCandidates { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.memberMerge": [`{ memberMerge(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.memberMerges": ["{ memberMerges { totalCount } }", ["CHAIR", "OFFICER"]],
  "Mutation.dismissDuplicate": [
    `mutation { dismissDuplicate(input: {id: "${id}", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.proposeMerge": [
    `mutation { proposeMerge(input: {survivorId: "${id}", absorbedId: "${id}", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeMergeStep": [
    `mutation { takeMergeStep(input: {id: "${id}", step: CONFIRM}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takePolicyProposalStep": [
    `mutation { takePolicyProposalStep(input: {id: "${id}", step: APPROVE}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.signIn": [
    `mutation { signIn(login: "nobody", password: "x") { __typename } }`,
    everyone,
  ],
  "Mutation.beginHospitalSignIn": ["mutation { beginHospitalSignIn { __typename } }", everyone],
  "Mutation.finishHospitalSignIn": [
    `mutation { finishHospitalSignIn(answer: "") { __typename } }`,
    everyone,
  ],
  "Mutation.refreshSession": ["mutation { refreshSession { __typename } }", everyone],
  "Mutation.signOut": ["mutation { signOut }", everyone],
  "Mutation.createAccount": [
    `mutation { createAccount(input: {login: "", password: ""}) { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.confirmSecondFactor": [
    `mutation { confirmSecondFactor(challenge: "", code: "") { __typename } }`,
    everyone,
  ],
  "Mutation.beginSecondFactor": [
    `mutation { beginSecondFactor(input: {}) { __typename } }`,
    everyone,
  ],
  "Mutation.finishSecondFactor": [
    `mutation { finishSecondFactor(input: {code: ""}) { __typename } }`,
    everyone,
  ],
  "Mutation.chooseNewPassword": [
    `mutation { chooseNewPassword(challenge: "", password: "") { __typename } }`,
    everyone,
  ],
  "Mutation.changePassword": [
    `mutation { changePassword(current: "", password: "") { __typename } }`,
    signedIn,
  ],
  "Mutation.endSession": [`mutation { endSession(id: "${id}") { __typename } }`, signedIn],
  "Mutation.endOtherSessions": ["mutation { endOtherSessions { __typename } }", signedIn],
  "Query.accounts": ["{ accounts { totalCount } }", ["SYSTEM", "SECURITY"]],
  "Mutation.closeAccount": [
    `mutation { closeAccount(accountId: "${id}", reason: "") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.reopenAccount": [
    `mutation { reopenAccount(accountId: "${id}", reason: "") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.unlockAccount": [
    `mutation { unlockAccount(accountId: "${id}", reason: "") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.resetSecondFactor": [
    `mutation { resetSecondFactor(accountId: "${id}", reason: "") { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.revokeRole": [
    `mutation { revokeRole(grantId: "${id}", reason: "") { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.grantRole": [
    `mutation { grantRole(input: {accountId: "${id}", role: CHAIR, nodeId: "${id}", validFrom: "2025-01-01"}) { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.openCampus": [
    `mutation { openCampus(input: {name: "", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.setUpOrg": [
    `mutation { setUpOrg(input: {level: GROUP, name: "", parentId: "${id}", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.unionEnds": ["{ unionEnds { id } }", ["CHAIR"]],
  "Mutation.proposeUnionEnd": [
    `mutation { proposeUnionEnd(input: {endsOn: "2025-01-01", reason: "", document: "", decidedBy: ""}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.takeUnionEndStep": [
    `mutation { takeUnionEndStep(input: {id: "${id}", step: REPORT}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.recordFounding": [
    `mutation { recordFounding(input: {document: "", approvedBy: "", approvedOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.recordEmployer": [
    `mutation { recordEmployer(input: {name: "", creditCode: ""}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.openDepartment": [
    `mutation { openDepartment(input: {campusId: "${id}", name: "", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordMembershipFact": [
    `mutation { recordMembershipFact(input: {memberId: "${id}", kind: DIED, effectiveOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.membershipMatter": [`{ membershipMatter(id: "${id}") { id } }`, signedIn],
  "Query.membershipMatters": ["{ membershipMatters { totalCount } }", signedIn],
  "Query.receivingUnions": ["{ receivingUnions { name } }", ["CHAIR", "OFFICER"]],
  "Mutation.offerMove": [
    `mutation { offerMove(input: {memberId: "${id}", toCampusId: "${id}", movesOn: "2025-01-01", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.startTransfer": [
    `mutation { startTransfer(input: {memberId: "${id}", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.requestWithdrawal": [
    `mutation { requestWithdrawal(memberId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.openDeemedWithdrawal": [
    `mutation { openDeemedWithdrawal(memberId: "${id}", months: []) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.proposeExpulsion": [
    `mutation { proposeExpulsion(memberId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeMatterStep": [
    `mutation { takeMatterStep(input: {id: "${id}", step: cancel}) { __typename } }`,
    signedIn,
  ],
  ...Object.fromEntries(
    [
      `retainMembership(input: {memberId: "${id}", cause: RETIREMENT, document: "x", decidedBy: "x"})`,
      `restoreMembership(input: {memberId: "${id}", document: "x", decidedBy: "x"})`,
      `recordDeath(input: {memberId: "${id}", document: "x", decidedBy: "x"})`,
      `reverseMembershipFact(input: {memberId: "${id}", effectiveOn: "2025-01-01", reason: "x", document: "x", decidedBy: "x"})`,
      `setRetirementTrack(memberId: "${id}")`,
    ].map((call) => [
      `Mutation.${call.slice(0, call.indexOf("("))}`,
      [`mutation { ${call} { __typename } }`, ["CHAIR", "OFFICER"]] as const,
    ]),
  ),
  "Mutation.revealMember": [
    `mutation { revealMember(memberId: "${id}", field: MOBILE, reason: "核对身份") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.workPlan": [`{ workPlan(id: "${id}") { id } }`, ["CHAIR", "OFFICER", "LEADER", "MEMBER"]],
  "Query.workPlans": ["{ workPlans { totalCount } }", ["CHAIR", "OFFICER", "LEADER", "MEMBER"]],
  "Mutation.openWorkPlan": [
    "mutation { openWorkPlan(input: {periodKind: YEAR, year: 1}) { __typename } }",
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.addWorkPlanItem": [
    `mutation { addWorkPlanItem(input: {planId: "${id}", title: "", function: BUILD, ownerId: "${id}", dueOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.changeWorkPlanItem": [
    `mutation { changeWorkPlanItem(input: {id: "${id}", version: 1}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeWorkPlanStep": [
    `mutation { takeWorkPlanStep(input: {id: "${id}", step: ADOPT}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeWorkPlanItemStep": [
    `mutation { takeWorkPlanItemStep(input: {id: "${id}", step: FINISH}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.carryOverWorkPlanItems": [
    `mutation { carryOverWorkPlanItems(input: {fromPlanId: "${id}", toPlanId: "${id}"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.erasures": ["{ erasures { totalCount } }", signedIn],
  "Query.dueErasures": ["{ dueErasures { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.retentionSchedule": ["{ retentionSchedule { key amount unit source } }", signedIn],
  "Mutation.requestErasure": [
    `mutation { requestErasure(input: {reason: ""}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeErasureStep": [
    `mutation { takeErasureStep(input: {id: "${id}", step: erase}) { __typename } }`,
    signedIn,
  ],
  "Query.corrections": ["{ corrections { totalCount } }", signedIn],
  "Mutation.requestCorrection": [
    `mutation { requestCorrection(input: {field: name, value: "", reason: ""}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeCorrectionStep": [
    `mutation { takeCorrectionStep(input: {id: "${id}", step: approve}) { __typename } }`,
    signedIn,
  ],
  "Mutation.revealCorrection": [
    `mutation { revealCorrection(id: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.deleteOwnField": [
    "mutation { deleteOwnField(field: education) { __typename } }",
    signedIn,
  ],
  "Query.myData": ["{ myData { mobileMasked } }", signedIn],
  "Query.mySensitiveReads": ["{ mySensitiveReads { totalCount } }", signedIn],
  "Mutation.showOwnValues": ["mutation { showOwnValues { __typename } }", signedIn],
  "Mutation.exportMyData": ["mutation { exportMyData(format: JSON) { __typename } }", signedIn],
  "Query.processingPurposes": ["{ processingPurposes { code } }", signedIn],
  "Mutation.answerConsent": [
    `mutation { answerConsent(input: {purpose: "NONE", version: 1, answer: GIVEN}) { __typename } }`,
    signedIn,
  ],
  "Mutation.declarePurpose": [
    `mutation { declarePurpose(input: {code: "", name: "", text: "", kinds: "", recipients: "", retention: "", contact: "", isSensitive: false}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.openEmergencyAccess": [
    `mutation { openEmergencyAccess(input: {memberId: "${id}", reason: ""}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.emergencyAccesses": ["{ emergencyAccesses { totalCount } }", ["SECURITY", "AUDIT"]],
  "Mutation.takeEmergencyAccessStep": [
    `mutation { takeEmergencyAccessStep(input: {id: "${id}", step: confirm, opinion: ""}) { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.revealInEmergency": [
    `mutation { revealInEmergency(accessId: "${id}", field: MOBILE) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.myDues": ["{ myDues(year: 2025) { id } }", signedIn],
  "Query.dues": ["{ dues { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.duesLackingBase": [
    `{ duesLackingBase(month: "2025-03") { totalCount } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.duesBatch": [`{ duesBatch(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.duesBatches": ["{ duesBatches { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.duesArrears": ["{ duesArrears { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.duesAgeing": ["{ duesAgeing { persons } }", ["CHAIR", "OFFICER"]],
  "Mutation.chargeDues": [
    `mutation { chargeDues(month: "none") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordDuesBase": [
    `mutation { recordDuesBase(input: {memberId: "${id}", fromMonth: "none", items: [], document: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.waiveDues": [
    `mutation { waiveDues(input: {chargeId: "${id}", reason: "x", document: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.importPayroll": [
    `mutation { importPayroll(input: {number: "", deductedOn: "2025-03-15", rows: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.receiveDues": [
    `mutation { receiveDues(input: {number: "", receivedOn: "2025-03-15", chargeIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.authoriseDeduction": [
    `mutation { authoriseDeduction(input: {memberId: "${id}"}) { __typename } }`,
    signedIn,
  ],
  "Mutation.withdrawDeduction": [
    `mutation { withdrawDeduction(memberId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Query.committee": [
    `{ committee(id: "${id}") { id } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Query.committees": ["{ committees { totalCount } }", ["CHAIR", "OFFICER", "LEADER", "MEMBER"]],
  "Query.congressCalls": [
    "{ congressCalls { totalCount } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.callCongress": [
    `mutation { callCongress(input: {by: MEMBERS, reason: ""}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.supportCongressCall": [
    `mutation { supportCongressCall(input: {id: "${id}", isSupported: true}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.takeCongressCallStep": [
    `mutation { takeCongressCallStep(input: {id: "${id}", step: WITHDRAW}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.electCommittee": [
    `mutation { electCommittee(input: {orgId: "${id}", kind: UNION, termNo: 1, electedOn: "2025-01-01", document: "x", decidedBy: "x", seats: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeCommitteeStep": [
    `mutation { takeCommitteeStep(input: {id: "${id}", step: REPORT}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.delayCommittee": [
    `mutation { delayCommittee(input: {id: "${id}", until: "2025-01-01", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.fillCommitteeSeat": [
    `mutation { fillCommitteeSeat(input: {committeeId: "${id}", electedOn: "2025-01-01", document: "x", decidedBy: "x", seat: {memberId: "${id}", post: CHAIR, employment: PART_TIME, duty: GENERAL, leaderTie: NONE}}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.endCommitteeSeat": [
    `mutation { endCommitteeSeat(input: {seatId: "${id}", endsOn: "2025-01-01", reason: DIED, document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recallCommitteeSeat": [
    `mutation { recallCommitteeSeat(input: {seatId: "${id}", endsOn: "2025-01-01", votesFor: 1, document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.committeeNorms": ["{ committeeNorms { members } }", ["CHAIR", "OFFICER"]],
  "Query.officerTransfers": ["{ officerTransfers { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.cadreTrainings": ["{ cadreTrainings { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.workReports": ["{ workReports { totalCount } }", signedIn],
  "Query.cadreMerits": ["{ cadreMerits { totalCount } }", signedIn],
  "Mutation.nameDeputy": [
    `mutation { nameDeputy(input: {memberId: "${id}", deputyId: "${id}", validFrom: "2025-01-01", validTo: "2025-02-01", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.endDeputy": [
    `mutation { endDeputy(id: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.requestOfficerTransfer": [
    `mutation { requestOfficerTransfer(input: {seatId: "${id}", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeOfficerTransferStep": [
    `mutation { takeOfficerTransferStep(input: {id: "${id}", step: WITHDRAW}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordPaidUnionDay": [
    `mutation { recordPaidUnionDay(input: {seatId: "${id}", on: "2025-01-02", purpose: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordCadreTraining": [
    `mutation { recordCadreTraining(input: {title: "x", organiser: "x", heldOn: "2025-01-02", days: 1, memberIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordWorkReport": [
    `mutation { recordWorkReport(input: {memberId: "${id}", kind: WORK, year: 2024, reportedOn: "2025-01-02", forum: "x", summary: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.proposeCadreMerit": [
    `mutation { proposeCadreMerit(input: {memberId: "${id}", kind: COMMEND, year: 2024, title: "x", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeCadreMeritStep": [
    `mutation { takeCadreMeritStep(input: {id: "${id}", step: CORRECT, opinion: "x"}) { __typename } }`,
    signedIn,
  ],
  "Query.impactAssessments": [
    "{ impactAssessments { totalCount } }",
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Query.dataIncidents": ["{ dataIncidents { totalCount } }", ["CHAIR", "OFFICER", "SECURITY"]],
  "Query.dataHandovers": ["{ dataHandovers { totalCount } }", ["CHAIR", "OFFICER", "SECURITY"]],
  "Query.ownDataIncidents": ["{ ownDataIncidents { id } }", signedIn],
  "Query.ownDataHandovers": ["{ ownDataHandovers { id } }", signedIn],
  "Mutation.submitImpactAssessment": [
    `mutation { submitImpactAssessment(input: {kind: PROVIDING, title: "x", necessity: "x", impact: "x", measures: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.takeImpactAssessmentStep": [
    `mutation { takeImpactAssessmentStep(input: {id: "${id}", step: APPROVE, opinion: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.reportDataIncident": [
    `mutation { reportDataIncident(input: {title: "x", kinds: "x", cause: "x", harm: "x", measures: "x", contact: "x", foundOn: "2025-01-01", memberIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.takeDataIncidentStep": [
    `mutation { takeDataIncidentStep(input: {id: "${id}", step: CONTAIN, opinion: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.recordDataHandover": [
    `mutation { recordDataHandover(input: {recipient: "x", contact: "x", purpose: "X", kinds: "x", way: "x", basis: LEGAL_DUTY, assessmentId: "${id}", handedOn: "2025-01-01", memberIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.resyncDirectory": ["mutation { resyncDirectory { __typename } }", ["SYSTEM"]],
  "Query.myEnrolment": ["{ myEnrolment { id } }", signedIn],
  "Query.enrolment": [`{ enrolment(id: "${id}") { id } }`, signedIn],
  "Query.enrolments": ["{ enrolments { totalCount } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Mutation.applyToJoin": [
    `mutation { applyToJoin(input: {memberId: "${id}"}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeEnrolmentStep": [
    `mutation { takeEnrolmentStep(input: {id: "${id}", step: forward}) { __typename } }`,
    signedIn,
  ],
  "Query.memberCard": [`{ memberCard(memberId: "${id}") { id } }`, signedIn],
  "Query.verifyMemberCard": [`{ verifyMemberCard(code: "x") { isValid } }`, everyone],
  "Mutation.issueMemberCard": [
    `mutation { issueMemberCard(memberId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.printMemberCard": [
    `mutation { printMemberCard(memberId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.writeEnrolmentPaper": [
    `mutation { writeEnrolmentPaper(input: {memberId: "${id}", paper: APPLICATION_LETTER}) { __typename } }`,
    signedIn,
  ],
  "Query.enrolmentCampaign": [`{ enrolmentCampaign(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.enrolmentCampaigns": ["{ enrolmentCampaigns { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.myInvitations": ["{ myInvitations { campaignId } }", signedIn],
  "Mutation.openEnrolmentCampaign": [
    `mutation { openEnrolmentCampaign(input: {name: ""}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.inviteToJoin": [
    `mutation { inviteToJoin(campaignId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.closeEnrolmentCampaign": [
    `mutation { closeEnrolmentCampaign(campaignId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.declineInvitation": [
    `mutation { declineInvitation(campaignId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.importMembershipRegisters": [
    `mutation { importMembershipRegisters(input: {fileId: "${id}"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.undoMembershipImport": [
    `mutation { undoMembershipImport(importId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.exportMembershipRegister": [
    `mutation { exportMembershipRegister(input: {register: "none"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
};

async function allParts(): Promise<Record<Part, Actor | null>> {
  const union = await aUnion(service, "本部院区", "东院区");
  const [memberId] = await union.employs(aNurse("东院区"));
  return {
    CHAIR: union.chair,
    OFFICER: union.officerOf("东院区"),
    LEADER: union.leaderOf(await union.departmentId("东院区", "内科")),
    MEMBER: union.member(memberId!, "东院区"),
    SYSTEM: union.holder("SYSTEM_ADMINISTRATOR"),
    SECURITY: union.holder("SECURITY_ADMINISTRATOR"),
    AUDIT: union.holder("AUDIT_ADMINISTRATOR"),
    nobody: null,
  };
}

test("design 4 every root field has a rule and every rule a root field", () => {
  expect(permissionGaps(service.subgraph.schema, permissions)).toEqual([]);
});

test("the table of this test knows every root field", () => {
  expect(Object.keys(doors).sort()).toEqual(Object.keys(permissions).sort());
});

test.each(Object.entries(doors))(
  "2.15 %s lets in whom the table names, and nobody else",
  async (_, [operation, letIn]) => {
    const parts = await allParts();
    const seen: Record<string, string> = {};
    for (const part of roles) {
      const { errors } = await service.try(parts[part], operation);
      seen[part] =
        errors.length === 0
          ? "in"
          : errors.map(({ extensions }) => extensions?.code ?? "accident").join();
    }
    const expected = roles.map((part) => [
      part,
      letIn.includes(part) ? "in" : part === "nobody" ? "UNAUTHENTICATED" : "FORBIDDEN",
    ]);
    expect(seen).toEqual(Object.fromEntries(expected));
  },
);

test("a grant that reaches nothing lets nobody see anything", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(aNurse("本部院区"));
  for (const reach of [
    { campusIds: [], departmentIds: null },
    { campusIds: null, departmentIds: [] },
  ]) {
    const actor = { ...union.chair, grants: [{ role: "CHAIR", ...reach } as const] };
    expect(
      await service.ask(
        actor,
        "{ members { totalCount } campuses { name } departments { name } staffCoverage { staff } }",
      ),
    ).toEqual({
      members: { totalCount: 0 },
      campuses: [],
      departments: [],
      staffCoverage: [],
    });
  }
});
