import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

type Refused = { readonly code?: string; readonly message?: string };
export type Run = Refused & {
  readonly id?: string;
  readonly charged?: number;
  readonly reversed?: number;
  readonly lackingBase?: number;
};
export type Dues = {
  readonly id: string;
  readonly month: string;
  readonly amountFen: number;
  readonly state: string;
  readonly reversedOn: string | null;
  readonly reversalReason: string | null;
  readonly member: { readonly id: string; readonly staffNo: string } | null;
};
export type Batch = Refused & {
  readonly id?: string;
  readonly matched?: number;
  readonly unmatched?: number;
  readonly totalFen?: number;
  readonly unmatchedRows?: {
    edges: { node: { rowNo: number; staffNo: string; reason: string; deductedFen: number } }[];
  };
};
const ofBatch = `... on DuesBatch { id matched unmatched totalFen unmatchedRows { edges { node { rowNo staffNo reason deductedFen } } } }
  ... on Refused { code message }`;
const ofDues = "id month amountFen state reversedOn reversalReason member { id staffNo }";

/** Dues through the graph, as officers and members use them. */
export function duesDesk(service: TestService) {
  const ask = async <T>(actor: Actor, query: string, variables: object): Promise<T> =>
    (await service.ask<{ answer: T }>(actor, query, variables as Record<string, unknown>)).answer;
  return {
    charge: (actor: Actor, month: string) =>
      ask<Run>(
        actor,
        "mutation($month: String!) { answer: chargeDues(month: $month) { ... on DuesRun { id charged reversed lackingBase } ... on Refused { code message } } }",
        { month },
      ),
    takeBackRun: (actor: Actor, id: string, reason = "录入月份有误") =>
      ask<Run & { takenBackOn?: string | null }>(
        actor,
        "mutation($id: ID!, $reason: String!) { answer: takeBackDuesRun(id: $id, reason: $reason) { ... on DuesRun { id takenBackOn takenBackBecause } ... on Refused { code message } } }",
        { id, reason },
      ),
    takeBackBatch: (actor: Actor, id: string, reason = "收据作废") =>
      ask<Batch & { takenBackOn?: string | null }>(
        actor,
        "mutation($id: ID!, $reason: String!) { answer: takeBackDuesBatch(id: $id, reason: $reason) { ... on DuesBatch { id takenBackOn takenBackBecause } ... on Refused { code message } } }",
        { id, reason },
      ),
    list: async (actor: Actor, filter: object = {}): Promise<Dues[]> => {
      const { edges } = await ask<{ edges: { node: Dues }[] }>(
        actor,
        `query($filter: MembershipDuesFilterInput) { answer: dues(first: 200, filter: $filter) { edges { node { ${ofDues} } } } }`,
        { filter },
      );
      return edges.map(({ node }) => node);
    },
    mine: (actor: Actor, year: number) =>
      ask<Dues[]>(
        actor,
        `query($year: Int!) { answer: myDues(year: $year) { ${ofDues} steps { step name opinion } } }`,
        { year },
      ),
    waive: (actor: Actor, chargeId: string, more: object = {}) =>
      ask<Refused & { state?: string; steps?: { opinion: string }[] }>(
        actor,
        `mutation($input: WaiveDuesInput!) { answer: waiveDues(input: $input) {
          ... on MembershipDues { id state document steps { opinion } } ... on Refused { code message } } }`,
        { input: { chargeId, reason: "长期病假", document: "委员会决定 3 号", ...more } },
      ),
    authorise: (actor: Actor, input: object = {}) =>
      ask<Refused & { id?: string }>(
        actor,
        `mutation($input: AuthoriseDeductionInput!) { answer: authoriseDeduction(input: $input) {
          ... on DeductionAuthorisation { id } ... on Refused { code message } } }`,
        { input },
      ),
    withdraw: (actor: Actor, memberId: string | null = null) =>
      ask<Refused & { id?: string }>(
        actor,
        `mutation($memberId: ID) { answer: withdrawDeduction(memberId: $memberId) {
          ... on DeductionAuthorisation { id } ... on Refused { code message } } }`,
        { memberId },
      ),
    payroll: (actor: Actor, rows: readonly object[], more: object = {}) =>
      ask<Batch>(
        actor,
        `mutation($input: ImportPayrollInput!) { answer: importPayroll(input: $input) { ${ofBatch} } }`,
        { input: { number: "GZ-2025-01", deductedOn: "2025-02-10", rows, ...more } },
      ),
    receive: (actor: Actor, chargeIds: readonly string[], more: object = {}) =>
      ask<Batch>(
        actor,
        `mutation($input: ReceiveDuesInput!) { answer: receiveDues(input: $input) { ${ofBatch} } }`,
        { input: { number: "SJ-1", receivedOn: "2025-02-10", chargeIds, ...more } },
      ),
    base: (actor: Actor, memberId: string, fromMonth: string, items: Record<string, number>) =>
      ask<Refused & { id?: string }>(
        actor,
        `mutation($input: RecordDuesBaseInput!) { answer: recordDuesBase(input: $input) {
          ... on DuesBase { id } ... on Refused { code message } } }`,
        {
          input: {
            ...{ memberId, fromMonth, document: "人事处通知" },
            items: Object.entries(items).map(([item, amountFen]) => ({ item, amountFen })),
          },
        },
      ),
    ageing: (actor: Actor, campusId: string | null = null) =>
      ask<{ age: string; persons: number; amountFen: number; campus: { name: string } }[]>(
        actor,
        "query($campusId: ID) { answer: duesAgeing(campusId: $campusId) { age persons amountFen campus { name } } }",
        { campusId },
      ),
    arrears: async (actor: Actor) =>
      (
        await ask<{
          edges: {
            node: {
              state: string;
              sinceMonth: string;
              months: number;
              openedOn: string | null;
              member: { id: string };
            };
          }[];
        }>(
          actor,
          "{ answer: duesArrears { edges { node { state sinceMonth months openedOn member { id } } } } }",
          {},
        )
      ).edges.map(({ node }) => node),
    /** What the ledger was told, oldest first. */
    posted: async ({ unionId }: Pick<Actor, "unionId">) =>
      (
        await service.ground.db.query<{ payload: Record<string, unknown> }[]>(
          "SELECT payload FROM outbox WHERE union_id = ? AND name = 'dues.posted.v1' ORDER BY position",
          [unionId],
        )
      ).map(({ payload }) => payload),
  };
}
