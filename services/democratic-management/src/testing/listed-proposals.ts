import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

const query = `query($filter: ProposalFilterInput) { proposals(first: 200, filter: $filter) { edges { node {
  no congressNo sessionNo title category proposer { id } seconders { id } campus { id } submittedOn status result mergedIntoNo
  leadDepartment assistDepartment assignedOn dueOn answeredOn answerClass satisfaction } } } }`;

/** The proposals that an actor is shown in the list. */
export async function listedProposals(
  service: TestService,
  actor: Actor,
  filter: Readonly<Record<string, unknown>> | null = null,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { proposals } = await service.ask<{
    proposals: { edges: { node: Record<string, unknown> }[] };
  }>(actor, query, { filter });
  return proposals.edges.map(({ node }) => node);
}
