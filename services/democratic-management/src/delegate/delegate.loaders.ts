import { type Actor, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import { DelegationReader, type DelegationRow } from "./delegation/delegation.reader.js";
import { DistrictReader, type DistrictRow } from "./district/district.reader.js";
import type { DistrictDepartment } from "./district/district.repository.js";
import { DelegationType, DistrictType } from "./district/district.type.js";
import { ElectionReader, type VoteRow } from "./election/election.reader.js";
import type { DistrictElection } from "./election/election.repository.js";
import { type DecisionRow, DelegateReader } from "./mandate/delegate.reader.js";
import { DelegateType } from "./mandate/delegate.type.js";

export type DelegateLoaders = {
  readonly delegate: DataLoader<string, DelegateType | null>;
  readonly district: DataLoader<string, DistrictType | null>;
  readonly districtsOf: DataLoader<string, readonly DistrictRow[]>;
  readonly delegation: DataLoader<string, DelegationType | null>;
  readonly delegationsOf: DataLoader<string, readonly DelegationRow[]>;
  readonly delegationsOfSession: DataLoader<string, readonly DelegationRow[]>;
  readonly districtDepartments: DataLoader<string, readonly DistrictDepartment[]>;
  readonly districtElections: DataLoader<string, readonly DistrictElection[]>;
  readonly districtVotes: DataLoader<string, readonly VoteRow[]>;
  readonly mandateDecisions: DataLoader<string, readonly DecisionRow[]>;
};

/** Many rows of each of many things in one batch. */
const manyOf = <Row>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
  key: (row: Row) => string,
): DataLoader<string, readonly Row[]> =>
  new DataLoader(async (ids) => {
    const rows = await load(ids);
    return ids.map((id) => rows.filter((row) => key(row) === id));
  });

/** Districts, delegates and elections in the batches of one request. Everybody may see his own mandates. */
export function delegateLoaders(sql: Sql, actor: Actor | null): DelegateLoaders {
  const unionId = actor?.unionId ?? "";
  const districts = new DistrictReader(sql);
  const delegations = new DelegationReader(sql);
  const elections = new ElectionReader(sql);
  const delegates = new DelegateReader(sql);
  const scope = scopeWithOwn(actor, "delegates.read");
  return {
    delegate: loaderById((ids) => delegates.byIds(scope, ids), DelegateType.of),
    district: loaderById((ids) => districts.byIds(unionId, ids), DistrictType.of),
    districtsOf: manyOf(
      (ids) => districts.ofCongresses(unionId, ids),
      ({ congressId }) => congressId,
    ),
    delegation: loaderById((ids) => delegations.byIds(unionId, ids), DelegationType.of),
    delegationsOf: manyOf(
      (ids) => delegations.ofCongresses(unionId, ids),
      ({ congressId }) => congressId,
    ),
    delegationsOfSession: manyOf(
      (ids) => delegations.ofSessions(unionId, ids),
      ({ sessionId }) => sessionId,
    ),
    districtDepartments: manyOf(
      (ids) => districts.departmentsOf(unionId, ids),
      ({ districtId }) => districtId,
    ),
    districtElections: manyOf(
      (ids) => elections.ofDistricts(scope, ids),
      ({ districtId }) => districtId,
    ),
    districtVotes: manyOf(
      (ids) => elections.votesOf(unionId, ids),
      ({ electionId }) => electionId,
    ),
    mandateDecisions: manyOf(
      (ids) => delegates.decisionsOf(unionId, ids),
      ({ delegateId }) => delegateId,
    ),
  };
}
