import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { contractAnswer } from "./contract.deadlines.js";
import type { CollectiveContract, ContractBasis, ContractKind, ContractSide } from "./contract.js";
import { contractStages } from "./contract.stages.js";
import { startContractClock } from "./contract-clocks.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  documentOf,
  textOf,
} from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { contractParties } from "./contract-parties.js";
import { answerDue } from "./date/work-out-dates.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { policyOfContract } from "./policy-of-contract.js";

export type DemandContractInput = {
  readonly campusId: string | null;
  readonly title: string;
  readonly kind: ContractKind;
  readonly basis: ContractBasis;
  readonly demandedBy: ContractSide;
  readonly demandedOn: LocalDate;
  readonly document: string;
  readonly renewsId: string | null;
};
export type ContractCampusUnknown = { readonly kind: "ContractCampusUnknown" };
export type RenewalTooEarly = { readonly kind: "RenewalTooEarly"; readonly from: LocalDate };
export type RenewalOfNothing = { readonly kind: "RenewalOfNothing" };
/** A contract of this kind and place binds: what follows it is its renewal. */
export type RenewalNeeded = {
  readonly kind: "RenewalNeeded";
  readonly title: string;
  readonly expiresOn: LocalDate | null;
};
export type DemandContractRefusal =
  | RenewalNeeded
  | ContractCampusUnknown
  | ContractUnknown
  | ContractTextWrong
  | ContractDayWrong
  | RenewalTooEarly
  | RenewalOfNothing;

const first = "1990-01-01" as LocalDate;
type Demanded =
  | "unionId"
  | "id"
  | "campusId"
  | "title"
  | "kind"
  | "basis"
  | "demandedBy"
  | "demandedOn"
  | "demandDocument"
  | "renewsId";
const nothingYet: Omit<CollectiveContract, Demanded> = {
  ...{
    purpose: "CONCLUSION",
    changeGround: null,
    state: "DEMANDED",
    answeredOn: null,
    answerDocument: null,
  },
  ...{
    listPublishedOn: null,
    suspendedOn: null,
    termYears: null,
    signedOn: null,
    signDocument: null,
  },
  ...{ staffSigner: null, employerSigner: null, filedWith: null, filedOn: null, receivedOn: null },
  ...{ takesEffectOn: null, effectiveOn: null, expiresOn: null, endedOn: null, publishedOn: null },
  ...{ sealedOn: null, endNotifiedOn: null, endNotified: null, endNoticeDocument: null },
  ...{ publishedHow: null, reportedOn: null, negotiatesFrom: null, meetingsBefore: 0 },
  ...{ resumedOn: null, suspendedDays: 0, version: 1 },
};

/** CC-R5, CC-R14 either side demands consultation in writing; the day of the answer is worked out, and its clock runs. */
export const demandContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    input: DemandContractInput,
  ): Promise<Result<{ id: string }, DemandContractRefusal>> => {
    const { contracts, dates, steps, directory, today } = needs;
    const { unionId } = actor;
    const { campusId, kind, basis, demandedBy, renewsId } = input;
    const scope = scopeOf(actor, "contracts.write");
    const isKnown = campusId === null || (await directory.hasCampus(unionId, campusId));
    if (!scope || !covers(scope, campusId) || !isKnown)
      return err({ kind: "ContractCampusUnknown" });
    const title = textOf(input.title, 200, "合同名称", "the title");
    if (!title.ok) return title;
    const demandDocument = documentOf(input.document);
    if (!demandDocument.ok) return demandDocument;
    const demandedOn = dayWithin(
      input.demandedOn,
      first,
      today,
      "提出日期",
      "the day of the demand",
    );
    if (!demandedOn.ok) return demandedOn;
    if (renewsId !== null) {
      const renewal = await mayRenew(needs, actor, renewsId, {
        kind,
        campusId,
        on: demandedOn.value,
      });
      if (!renewal.ok) return renewal;
    }
    const contract: CollectiveContract = {
      ...{ ...nothingYet, unionId, id: newId(), campusId, title: title.value, kind, basis },
      ...{
        demandedBy,
        demandedOn: demandedOn.value,
        demandDocument: demandDocument.value,
        renewsId,
      },
    };
    const rival = await contracts.rival(contract);
    if (rival) return err({ kind: "RenewalNeeded", ...rival });
    await contracts.add(contract);
    const policy = await policyOfContract(needs, contract);
    const due = answerDue(contract.demandedOn, policy.value("cc.replyDays", contract.demandedOn));
    await dates.put(contract, [due]);
    await startContractClock(needs, contract, contractAnswer, {
      ...{ startedOn: contract.demandedOn, dueOn: due.on, overrides: policy.overrides },
      responsible: demandedBy === "STAFF" ? ["HOSPITAL_LEADER"] : ["CHAIR"],
    });
    await steps.pass(contractStages, actor, {
      ...{ unionId, subject: contract.id, subjectName: contract.title, campusId, step: "demand" },
      ...{ from: "DEMANDED", to: "DEMANDED", opinion: null, isFirst: true },
      parties: contractParties(contract, []),
    });
    return ok({ id: contract.id });
  };

/** CC-R14 only a contract of the same kind and place in force is renewed, from the first day of its window on. */
async function mayRenew(
  needs: ContractNeeds,
  actor: Actor,
  renewsId: string,
  asked: { readonly kind: ContractKind; readonly campusId: string | null; readonly on: LocalDate },
): Promise<Result<null, ContractUnknown | RenewalTooEarly | RenewalOfNothing>> {
  const found = await findContract(needs, actor, renewsId);
  if (!found.ok) return found;
  const { kind, campusId, effectiveOn, endedOn } = found.value;
  const isFit =
    kind === asked.kind && campusId === asked.campusId && effectiveOn !== null && endedOn === null;
  if (!isFit) return err({ kind: "RenewalOfNothing" });
  const from = await needs.dates.find(found.value, "RENEWAL_OPENS");
  return from !== null && asked.on < from ? err({ kind: "RenewalTooEarly", from }) : ok(null);
}
