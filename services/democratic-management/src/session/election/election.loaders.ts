import type { Sql } from "@union/persistence";
import { loaderOf } from "@union/subgraph";
import type DataLoader from "dataloader";
import { ElectionRepository } from "./election.repository.js";
import type { ElectionCandidate, ElectionList } from "./election-list.js";
import type { Teller, TellerApproval } from "./teller-approval.js";

type Many<Row> = DataLoader<string, readonly Row[]>;
export type ElectionLoaders = {
  readonly electionLists: Many<ElectionList>;
  readonly electionCandidates: Many<ElectionCandidate>;
  readonly tellerApprovals: Many<TellerApproval>;
  readonly electionTellers: Many<Teller>;
};

/** What stands under the elections on agendas, by their items, in the batches of one request. */
export function electionLoaders(sql: Sql, unionId: string): ElectionLoaders {
  const elections = new ElectionRepository(sql);
  const many = <Row extends { readonly itemId: string }>(
    read: (unionId: string, ids: readonly string[]) => Promise<Row[]>,
  ): Many<Row> =>
    loaderOf<readonly Row[]>(async (ids) => {
      const found = new Map<string, Row[]>();
      for (const row of await read(unionId, ids))
        found.set(row.itemId, [...(found.get(row.itemId) ?? []), row]);
      return found;
    }, []);
  return {
    electionLists: many((union, ids) => elections.lists(union, ids)),
    electionCandidates: many((union, ids) => elections.candidates(union, ids)),
    tellerApprovals: many((union, ids) => elections.approvals(union, ids)),
    electionTellers: many((union, ids) => elections.tellers(union, ids)),
  };
}
