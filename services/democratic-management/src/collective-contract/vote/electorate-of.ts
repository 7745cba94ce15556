import type { LocalDate } from "@union/kernel";
import { congressNorms } from "../../congress/index.js";
import type { CollectiveContract } from "../contract.js";
import type { ContractNeeds } from "../contract-needs.js";
import type { ContractPolicy } from "../policy-of-contract.js";
import type { Electorate } from "./plausible-electorate.js";

/** Who may vote on a contract on a day: the delegates of the staff congress that sits, and the staff of its place. */
export async function electorateOf(
  { mandates, directory }: Pick<ContractNeeds, "mandates" | "directory">,
  { unionId, campusId }: Pick<CollectiveContract, "unionId" | "campusId">,
  on: LocalDate,
  { overrides }: Pick<ContractPolicy, "overrides">,
): Promise<Electorate> {
  const congress = await mandates.congressOn(unionId, "STAFF", on);
  const all = congress ? await mandates.delegatesOn(unionId, congress.id, on) : [];
  const formal = all.filter((one) => one.class === "FORMAL");
  const here = formal.filter((one) => campusId === null || one.campusId === campusId);
  const counted = (await directory.headcounts(unionId)).filter(
    (department) => campusId === null || department.campusId === campusId,
  );
  const staff = counted.reduce((sum, department) => sum + department.staff, 0);
  return {
    delegates: [formal, here].map((some) => new Set(some.map(({ memberId }) => memberId)).size),
    staff,
    leastDelegates: congressNorms("STAFF", staff, on, overrides).min,
  };
}
