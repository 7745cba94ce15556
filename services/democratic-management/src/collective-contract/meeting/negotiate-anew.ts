import type { LocalDate } from "@union/kernel";
import type { CollectiveContract } from "../contract.js";
import type { ContractNeeds } from "../contract-needs.js";

type Anew = Pick<
  CollectiveContract,
  "negotiatesFrom" | "meetingsBefore" | "resumedOn" | "suspendedDays"
>;

/** CC-R8, CC-R17 from a day on something else is negotiated: meetings of before say nothing of it, and its suspensions count anew. */
export const negotiateAnew = async (
  { meetings }: Pick<ContractNeeds, "meetings">,
  contract: CollectiveContract,
  from: LocalDate | null,
): Promise<Anew> => ({
  ...{ negotiatesFrom: from, meetingsBefore: await meetings.count(contract) },
  ...{ resumedOn: null, suspendedDays: 0 },
});
