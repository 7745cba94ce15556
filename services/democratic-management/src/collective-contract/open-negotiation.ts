import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { clauseTemplate } from "./clause/clause-template.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

export type OpenNegotiationInput = {
  readonly id: string;
  readonly listPublishedOn: LocalDate;
  /** Whether the draft begins with the house's chapters; an empty draft otherwise. */
  readonly fromTemplate: boolean;
};
export type OpenNegotiationRefusal = ContractUnknown | StepRefusal | ContractDayWrong;

/** CC-R4 negotiation begins once the list of representatives is published; the draft begins with the chapters of its kind. */
export const openNegotiation =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, listPublishedOn, fromTemplate }: OpenNegotiationInput,
  ): Promise<Result<{ id: string }, OpenNegotiationRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "openNegotiation");
    if (!move.ok) return move;
    const from = contract.answeredOn ?? contract.demandedOn;
    const published = dayWithin(
      listPublishedOn,
      from,
      needs.today,
      "代表名单公布日期",
      "the day on which the list was published",
    );
    if (!published.ok) return published;
    if (fromTemplate)
      await needs.clauses.addAll(contract, clauseTemplate(contract.kind), needs.now);
    await passMove(needs, actor, move.value, { listPublishedOn: published.value });
    return ok({ id });
  };
