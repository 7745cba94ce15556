import type { ProposalNeeds } from "./proposal-needs.js";

/** Membership hears that a proposal now stands on these people, so that their records are not taken back. */
export async function tellPeople(
  { outbox }: Pick<ProposalNeeds, "outbox">,
  unionId: string,
  people: readonly string[],
): Promise<void> {
  const memberIds = [...new Set(people)];
  const [first] = memberIds;
  if (first === undefined) return;
  const linked = { unionId, service: "democratic-management", memberIds };
  await outbox.add("records.linked.v1", first, linked);
}
