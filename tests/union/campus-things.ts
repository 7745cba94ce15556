import type { Caller } from "./caller.js";

/** Ids of one campus's things, to be asked for by those who may see them and by those who may not. */
export type CampusThings = {
  readonly campusId: string;
  readonly departmentId: string;
  readonly memberId: string;
  readonly visitId: string;
  readonly proposalId: string;
};
type Edges = { readonly edges: readonly { readonly node: { readonly id: string } }[] };

const query = `query($campusId: ID!) {
  departments(campusId: $campusId) { id }
  members(first: 1, filter: { campusId: $campusId }) { edges { node { id } } }
  visits(first: 1, filter: { campusId: $campusId }) { edges { node { id } } }
  proposals(first: 1, filter: { campusId: $campusId }) { edges { node { id } } } }`;

/** One of each thing of the campus of that name, found by somebody who sees the whole union. */
export async function campusThings(chair: Caller, campus: string): Promise<CampusThings> {
  const { campuses } = await chair.ask<{ campuses: { id: string; name: string }[] }>(
    "{ campuses { id name } }",
  );
  const campusId = campuses.find(({ name }) => name === campus)!.id;
  const found = await chair.ask<{ departments: { id: string }[] } & Record<string, Edges>>(query, {
    campusId,
  });
  const first = (list: string) => found[list]!.edges[0]!.node.id;
  return {
    campusId,
    departmentId: found.departments[0]!.id,
    memberId: first("members"),
    visitId: first("visits"),
    proposalId: first("proposals"),
  };
}
