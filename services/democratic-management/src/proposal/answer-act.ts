import type { Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import type { Context } from "../context.js";
import { ProposalReader } from "./proposal.reader.js";
import { ProposalType } from "./proposal.type.js";
import { proposalActRefusals } from "./proposal-act.refusals.js";

/** The proposal that an act changed, as it stands now, or why it was refused. */
export async function answerAct(
  { sql, locale, ...context }: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Promise<ProposalType | RefusedType> {
  if (!done.ok) return refused(proposalActRefusals, done.error, locale);
  const actor = signedInActor({ ...context, locale });
  const [row] = await new ProposalReader(sql).byIds(actor, [done.value.id]);
  if (!row) throw new Error("a proposal that was just written is not there");
  return ProposalType.of(row);
}
