import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

/** A contract as tests read it, or the refusal in its place. */
export type ContractAnswer = {
  id: string;
  state: string;
  takesEffectOn: string | null;
  effectiveOn: string | null;
  signedOn: string | null;
  signDocument: string | null;
  staffSigner: string | null;
  sealedOn: string | null;
  endNotifiedOn: string | null;
  endNotified: string | null;
  exchanges: { round: number; exchangedOn: string }[];
  filedOn: string | null;
  publishedOn: string | null;
  reportedOn: string | null;
  rounds: { no: number; purpose: string; outcome: string; [field: string]: unknown }[];
  expiresOn: string | null;
  possibleSteps: string[];
  dates: { code: string; round: number; on: string; says: string }[];
  findings: { code: string }[];
  votes: { outcome: string; working: string }[];
  clauses: {
    id: string;
    text: string;
    chapter: string;
    currentNo: number;
    inForceNo: number | null;
    nextCheckOn: string | null;
    holder: string | null;
    checkEvery: string | null;
    isDropped: boolean;
    comments: { id: string; state: string }[];
    diff: { op: string; text: string }[];
  }[];
  disputes: { id: string; state: string }[];
  performance: { articles: number; performed: number; performedBps: number | null };
  code?: string;
  message?: string;
};

const fields = `id state takesEffectOn effectiveOn expiresOn signedOn signDocument filedOn publishedOn reportedOn possibleSteps
  staffSigner sealedOn endNotifiedOn endNotified exchanges { round exchangedOn }
  rounds { no purpose proposedOn signedOn signDocument staffSigner sealedOn filedOn takesEffectOn publishedOn objectedOn outcome } dates { code round on says } findings { code } votes { outcome working }
  clauses { id text chapter currentNo inForceNo nextCheckOn holder checkEvery isDropped comments { id state } diff(from: 1, to: 2) { op text } } disputes { id state }
  performance { articles performed performedBps }`;

/** The acts on collective contracts, as a test asks for them. */
export const contractsOf = (service: TestService) => ({
  act: async (actor: Actor, mutation: string, input: object): Promise<ContractAnswer> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const asked = `mutation($input: ${type}!) { done: ${mutation}(input: $input) { ... on CollectiveContract { ${fields} } ... on Refused { code message } } }`;
    return (await service.ask<{ done: ContractAnswer }>(actor, asked, { input })).done;
  },
  read: async (actor: Actor, id: string): Promise<ContractAnswer | null> =>
    (
      await service.ask<{ collectiveContract: ContractAnswer | null }>(
        actor,
        `query($id: ID!) { collectiveContract(id: $id) { ${fields} } }`,
        { id },
      )
    ).collectiveContract,
  list: async (actor: Actor): Promise<string[]> =>
    (
      await service.ask<{ collectiveContracts: { edges: { node: { id: string } }[] } }>(
        actor,
        "{ collectiveContracts { edges { node { id } } } }",
      )
    ).collectiveContracts.edges.map(({ node }) => node.id),
});
