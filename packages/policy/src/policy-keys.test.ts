import type { Fen, Fraction } from "@union/kernel";
import { findPolicyKey } from "./find-policy-key.js";
import { parsePolicyValue } from "./parse-policy-value.js";
import { type PolicyKey, type PolicyValue, policyKeys } from "./policy-keys.js";
import { policyProfiles } from "./policy-profiles.js";

const twoThirds = { num: 2, den: 3, inclusive: true };
const moreThanHalf = { num: 1, den: 2, inclusive: false };

/** The table of domain 2.17, read by a person: every key and the value that is shipped. */
const shipped: {
  readonly [Key in Exclude<
    PolicyKey,
    | "policy.profile"
    | keyof typeof ofConsents
    | keyof typeof ofDecisions
    | keyof typeof ofNotices
    | keyof typeof ofOffices
    | keyof typeof ofRetention
    | keyof typeof ofRetirement
    | keyof typeof ofSignIn
  >]: PolicyValue<Key>;
} = {
  "org.baseUnion.minMembers": 25,
  "org.fullTimeChair.minStaff": 200,
  "org.womenCommitteeThreshold": 25,
  "org.group.minMembers": 5,
  "org.group.maxMembers": 30,
  "org.branch.minMembers": 25,
  "committee.termYears": 5,
  "committee.delayMaxMonths": 6,
  "officer.vacancyMaxMonths": 3,
  "officer.partTimeDaysPerMonth": 3,
  "membership.deemedExitMonths": 6,
  "membership.backdateMaxDays": 31,
  "membership.closedYear": "CHAIR_WITH_REASON",
  "dues.rateBps": 50,
  "dues.truncateFen": 1000 as Fen,
  "dues.baseItems": ["POST_WAGE", "SCALE_WAGE"],
  "dues.chargeDay": 5,
  "dues.graceDays": 30,
  "dues.remindMonths": 3,
  "dues.arrearsDays": 30,
  "contribution.rateBps": 200,
  "funds.split": [
    { level: "BASE", bps: 6000 },
    { level: "UPPER", bps: 4000 },
  ],
  "congress.profile": "SH-2017",
  "congress.managerShareMaxPct": 20,
  "congress.managerRanks": ["院领导", "中层"],
  "congress.frontLineCategories": ["医师", "护士", "医技", "药师"],
  "congress.womenShareTolerancePct": 5,
  "congress.dispatchedManyPct": 10,
  "congress.termYears": 5,
  "congress.delayMaxMonths": 12,
  "congress.sessionsPerYearMin": 1,
  "congress.extraordinaryRequest": { num: 1, den: 3, inclusive: true },
  "congress.noticeDays": 7,
  "congress.preparatoryDaysBefore": 1,
  "congress.quorum": twoThirds,
  "congress.pass": moreThanHalf,
  "congress.reportUpWorkingDays": 7,
  "congress.publishDays": 3,
  "congress.presidiumSize": [
    { from: 0, min: 3, max: 5 },
    { from: 101, min: 7, max: 100 },
  ],
  "congress.presidiumFrontLine": { num: 1, den: 2, inclusive: true },
  "district.turnout": twoThirds,
  "district.recall": { num: 1, den: 2, inclusive: true },
  "memberCongress.unitTurnout": { num: 2, den: 3, inclusive: true },
  "memberCongress.unitElect": { num: 1, den: 2, inclusive: false },
  "district.elect": moreThanHalf,
  "proposal.secondersMin": 2,
  "proposal.openDaysBefore": 30,
  "proposal.closeDaysBefore": 15,
  "proposal.answerDays": 60,
  "proposal.extensionDays": 30,
  "proposal.feedbackWorkingDays": 10,
  "proposal.maxRounds": 2,
  "proposal.objectionWorkingDays": 5,
  "proposal.rehandlingDays": 30,
  "suggestion.decideDays": 60,
  "disclosure.minDisplayDays": 15,
  "disclosure.dueDays": 15,
  "disclosure.congressAgendaDays": 7,
  "disclosure.congressResultDays": 3,
  "disclosure.answerDays": 30,
  "cc.repsMin": 3,
  "cc.outsiderMax": { num: 1, den: 3, inclusive: true },
  "cc.replyDays": { days: 20, counting: "CALENDAR" },
  "cc.exchangeDays": 0,
  "cc.endNoticeDays": 10,
  "cc.suspendMaxDays": 60,
  "cc.pass": { quorum: twoThirds, pass: moreThanHalf },
  "cc.fileDays": 10,
  "cc.objectionDays": 15,
  "cc.termYears": { min: 1, max: 3, wageContract: 1 },
  "cc.renewDaysBefore": 90,
  "cc.publishDays": { days: 5, counting: "WORKING" },
  "cc.electorateTolerance": { num: 1, den: 10, inclusive: true },
  "cc.reportMonths": 12,
  "evaluation.turnout": twoThirds,
  "evaluation.suppressBelow": 5,
  "evaluation.gradeWeights": { EXCELLENT: 100, COMPETENT: 85, BASIC: 70, INCOMPETENT: 40 },
  "evaluation.talkShare": { num: 1, den: 3, inclusive: true },
  "evaluation.adjustShare": { num: 1, den: 2, inclusive: true },
  "evaluation.remindDays": 7,
  "evaluation.escalateDays": 7,
  "election.turnout": twoThirds,
  "election.surplusPct": { committee: 5, standing: 10 },
  "election.elect": moreThanHalf,
  "election.consent": moreThanHalf,
  "election.publicityDays": 5,
  "women.maternityDays": 98,
  "women.extraDays": { unit: "DAYS", firstChild: 0, furtherChild: 0 },
  "women.monthlyRestDays": 0,
  "welfare.ceilings": {
    festivalsPerYear: 220_000 as Fen,
    birthday: 50_000 as Fen,
    marriageOrBirth: 200_000 as Fen,
    hospital: 200_000 as Fen,
    deathOfMember: 200_000 as Fen,
    deathOfRelative: 200_000 as Fen,
    retirement: 200_000 as Fen,
    hardshipOnce: 200_000 as Fen,
  },
  "hardship.multiples": {
    DEEP: { num: 1, den: 1, inclusive: false },
    RELATIVE: { num: 2, den: 1, inclusive: false },
    ACCIDENT: { num: 4, den: 5, inclusive: false },
  },
  "hardship.reverifyMonths": 12,
  "publicity.workingDays": 5,
  "loan.maxFen": 2_000_000 as Fen,
  "loan.interestBps": 0,
  "mediation.labourDays": 15,
  "security.logRetentionMonths": 6,
  "privacy.piaRetentionYears": 3,
  "workPlan.remindDays": 7,
  "workPlan.escalateDays": 7,
  "privacy.membershipRegisterYears": 10,
  "privacy.emergencyAccessMinutes": 30,
  "enrolment.requiredOpinions": "NONE",
  "enrolment.identityFields": ["NAME", "SEX", "ETHNIC_GROUP", "BIRTH_DATE", "DOCUMENT", "MOBILE"],
  "enrolment.memberNumberShape": "YEAR-5",
  "enrolment.invitationOrder": "RECRUITED_NURSES_FIRST",
};

/** Uses of personal data beyond membership (PI-R2): the usual care goes on until somebody says no. */
const ofConsents = {
  "consent.birthdayGreetings": "UNLESS_OBJECTED",
  "consent.optionalProfile": "UNLESS_OBJECTED",
  "privacy.incidentAuthorityDays": 1,
  "privacy.incidentPersonsDays": 3,
} as const;

/** What 2.16 no. 6 leaves open: whether a decision may reach back. It does not, unless the union decides so. */
const ofDecisions = {
  "dues.chargeMonthsBack": 36,
  "grant.backdateMaxDays": 31,
  "grant.aheadMaxDays": 366,
  "policy.aheadMaxDays": 3660,
  "cadre.rewardMaxFen": 1_000_000,
  "policy.backdateMaxDays": 0,
  "org.actBackdateMaxDays": 0,
  "org.openBackdateMaxDays": 3660,
  "org.aheadMaxDays": 731,
};

/** Domain 2.14 names these times and 2.17 gives them no key. */
const ofNotices = {
  "notices.quietHours": { from: "21:00", to: "08:00" },
  "notices.birthdayAt": "08:30",
  "notices.festivalAt": "09:00",
  "notices.restsAtMost": 20,
  "notices.restDaysAhead": 180,
};

/** What 2.13.2 leaves to the house: how long it keeps what it writes down by itself, in days. */
const ofRetirement = {
  "retirement.men": { ageYears: 60, baseYear: 1965, baseMonth: 1, stepMonths: 4, capMonths: 36 },
  "retirement.women55": {
    ageYears: 55,
    baseYear: 1970,
    baseMonth: 1,
    stepMonths: 4,
    capMonths: 36,
  },
  "retirement.women50": {
    ageYears: 50,
    baseYear: 1975,
    baseMonth: 1,
    stepMonths: 2,
    capMonths: 60,
  },
  "retirement.women55Categories": ["医师", "护士", "医技", "行政"],
  "retirement.promptDays": 90,
};
const ofRetention = {
  "retention.toldEvents": 30,
  "retention.commandLog": 90,
  "retention.consumedEvents": 90,
  "retention.deliveries": 1_095,
  "retention.inbox": 1_095,
  "retention.endedRests": 30,
  "retention.endedSessions": 180,
  "retention.auditLog": 1_826,
};

/** Rules of domain 2.1 with numbers that 2.17 gives no key. */
const ofOffices = {
  "committee.size": [
    { from: 0, min: 3, max: 5 },
    { from: 25, min: 3, max: 7 },
    { from: 201, min: 7, max: 15 },
    { from: 1001, min: 15, max: 21 },
    { from: 5001, min: 21, max: 29 },
    { from: 10_001, min: 29, max: 37 },
    { from: 50_001, min: 37, max: 45 },
  ],
  "standingCommittee.size": [{ from: 0, min: 9, max: 11 }],
  "auditCommittee.size": [{ from: 0, min: 3, max: 11 }],
  "committee.resultAnswerDays": 15,
  "officer.transferSilenceDays": 0,
  "officer.recall": moreThanHalf,
  "memberCongress.delegatesFrom": 100,
  "memberCongress.delegates": [
    { from: 100, min: 30, max: 40 },
    { from: 201, min: 40, max: 60 },
    { from: 1001, min: 60, max: 90 },
    { from: 5001, min: 90, max: 130 },
    { from: 10_001, min: 130, max: 180 },
    { from: 50_001, min: 180, max: 240 },
  ],
  "memberCongress.quorum": twoThirds,
  "memberCongress.pass": moreThanHalf,
  "memberCongress.sessionsPerYearMin": 1,
  "memberCongress.extraordinaryRequest": { num: 1, den: 3, inclusive: true },
};

/** The defaults that domain 2.13.2 suggests for who signs in. */
const ofSignIn = {
  "signIn.allowedFailures": 5,
  "signIn.lockMinutes": 15,
  "signIn.idleMinutesAdministrator": 15,
  "signIn.idleMinutes": 30,
  "password.minLength": 10,
  "password.history": 5,
  "password.maxAgeDaysAdministrator": 90,
  "secondFactor.roles": [
    "UNION_OFFICER",
    "CHAIR",
    "SYSTEM_ADMINISTRATOR",
    "SECURITY_ADMINISTRATOR",
    "AUDIT_ADMINISTRATOR",
  ],
  "secondFactor.graceDays": 30,
  "account.staleAfterDays": 180,
  "account.staleNoticeDays": 30,
};

const keys = Object.keys(policyKeys) as PolicyKey[];

test("2.17 every policy key of the domain is shipped with its default, and none besides but the choice of profile, what uses of personal data rest on and how soon incidents are told, how far decisions and entries reach back, the times of 2.14, the offices of 2.1, what is kept how long and the sign-in of 2.13.2", () => {
  const values = Object.fromEntries(keys.map((key) => [key, policyKeys[key].value]));
  expect(values).toEqual({
    ...shipped,
    ...ofConsents,
    ...ofDecisions,
    ...ofNotices,
    ...ofOffices,
    ...ofRetention,
    ...ofRetirement,
    ...ofSignIn,
    "policy.profile": "NATIONAL",
  });
});

test.each(keys)("%s has a name in both languages, a rule and a source", (key) => {
  const { name, rule, source } = policyKeys[key];
  expect([name.zh, source.text.zh].join("")).toMatch(/\p{Script=Han}/u);
  for (const text of [name.zh, name.en, source.text.zh, source.text.en])
    expect(text.trim().length).toBeGreaterThan(3);
  expect(rule).toMatch(/^([A-Z]{2,3}-R\d+|\d(\.\d+)+)$/);
});

test.each(keys)("%s: the shipped value and the profiles' values are of its kind", (key) => {
  const declared: readonly ({ readonly value: unknown } | undefined)[] = [
    policyKeys[key],
    ...Object.values(policyProfiles).map(({ values }) => values[key]),
  ];
  for (const { value } of declared.filter((each) => each !== undefined))
    expect(parsePolicyValue(key, JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value });
});

test("the type of a value follows from its key", () => {
  const quorum: Fraction = policyKeys["congress.quorum"]
    .value satisfies PolicyValue<"congress.quorum">;
  const days: number = policyKeys["proposal.answerDays"].value;
  const limit: Fen = policyKeys["loan.maxFen"].value;
  // @ts-expect-error a threshold is no number
  const wrong: number = policyKeys["congress.quorum"].value;
  expect([quorum, days, limit, wrong]).toEqual([twoThirds, 60, 2_000_000, twoThirds]);
});

test("a name outside the catalogue is no key, not even one that every object has", () => {
  expect(findPolicyKey("proposal.answerDays")).toBe("proposal.answerDays");
  for (const name of ["", "proposal.answerdays", "toString", "__proto__", "constructor"])
    expect(findPolicyKey(name)).toBeNull();
});
